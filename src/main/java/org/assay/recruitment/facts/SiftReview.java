package org.assay.recruitment.facts;

import static org.assay.recruitment.facts.RecruitmentVerdict.*;

import java.util.ArrayList;
import java.util.List;
import org.assay.rules.Finding;
import org.assay.rules.Ground;
import org.assay.rules.Subject;
import org.assay.rules.Subject.Kind;

/** How the rules of selection conclude on what the sift's scores alone say. */
public final class SiftReview {
    private SiftReview() {}

    public static Excused excused(Applicant applicant, List<ShownAtSift> below) {
        List<Ground> because = new ArrayList<>();
        because.add(new Ground.Item("applicant " + applicant.id(), "claims a guaranteed interview"));
        below.forEach(shown -> because.addAll(grounds(shown)));
        List<String> criteria =
                Phrases.sorted(below.stream().map(ShownAtSift::withScorers).toList());
        String statement = applicant.id() + " was guaranteed an interview, so all scores are judged together: "
                + Phrases.are(criteria) + " below the mark at the sift.";
        return new Excused(
                applicant.id(),
                new Finding(new Subject(Kind.APPLICANT, applicant.id()), EXCUSED_FROM_THE_SIFT, statement, because));
    }

    public static FailedAtSift failed(ShownAtSift shown) {
        Combined combined = shown.combined();
        String subject = combined.applicantId() + "/" + combined.criterionId();
        String statement = combined.criterionId() + " of " + combined.applicantId()
                + " was not demonstrated at the sift: by the sift's scores alone it scores " + combined.points()
                + ", below the mark of " + shown.asked().mark() + "; " + combined.how() + ".";
        List<Ground> because = grounds(shown);
        because.add(combined.score(shown.asked().most()));
        return new FailedAtSift(
                combined.applicantId(),
                combined.criterionId(),
                shown,
                new Finding(new Subject(Kind.CRITERION, subject), NOT_DEMONSTRATED_AT_THE_SIFT, statement, because));
    }

    public static Undecided awaitsInterview(InterviewAwaited awaited) {
        String id = awaited.applicantId();
        String statement = "Nothing is decided on " + id
                + " yet: an interview was guaranteed, and no score from after the sift stands.";
        List<Ground> because =
                List.of(awaited.excused(), new Ground.Absence("No score of " + id + " is from after the sift."));
        return new Undecided(id, new Finding(new Subject(Kind.APPLICANT, id), INCOMPLETE, statement, because));
    }

    public static Concluded notAppointable(Applicant applicant, List<FailedAtSift> failed) {
        List<String> criteria = Phrases.sorted(
                failed.stream().map(one -> one.shown().withScorers()).toList());
        String statement = applicant.id() + " is not appointable: " + Phrases.all(criteria)
                + (criteria.size() == 1 ? " is essential and was" : " are essential and were")
                + " not demonstrated at the sift, which the interview does not make up for.";
        return new Concluded(new Finding(
                new Subject(Kind.APPLICANT, applicant.id()), NOT_APPOINTABLE, statement, List.copyOf(failed)));
    }

    private static List<Ground> grounds(ShownAtSift shown) {
        List<Ground> grounds = new ArrayList<>(shown.combined().because());
        grounds.add(shown.asked().figure());
        return grounds;
    }
}
