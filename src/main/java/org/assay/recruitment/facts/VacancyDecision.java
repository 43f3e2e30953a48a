package org.assay.recruitment.facts;

import static org.assay.recruitment.facts.RecruitmentVerdict.*;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.assay.rules.Finding;
import org.assay.rules.Ground;
import org.assay.rules.Subject;
import org.assay.rules.Subject.Kind;

/** How the rules conclude on the vacancy as a whole, and on what the appointed have to learn. */
public final class VacancyDecision {
    private VacancyDecision() {}

    public static Concluded appointment(Round round, List<Offered> appointed) {
        List<String> ids =
                Phrases.sorted(appointed.stream().map(Offered::applicantId).toList());
        int open = round.posts() - ids.size();
        String rest = open == 0
                ? ""
                : " " + Phrases.count(open, "post") + " of " + round.posts() + (open == 1 ? " stays" : " stay")
                        + " vacant.";
        String are = ids.size() == 1 ? " is recommended for appointment." : " are recommended for appointment.";
        return concluded(round, FOR_APPOINTMENT, Phrases.all(ids) + are + rest, appointed);
    }

    /** @param merit everybody who is equal to another, whether or not a person has to decide on them */
    public static Concluded leftToPerson(Round round, List<Offered> left, List<EqualMerit> merit) {
        List<String> ids = left.stream().map(Offered::applicantId).toList();
        List<String> groups = Phrases.sorted(merit.stream()
                .filter(equal -> ids.contains(equal.applicantId()))
                .map(EqualMerit::group)
                .toList());
        String statement = groups.stream()
                        .map(group -> Phrases.all(List.of(group.split(" "))) + " are equal in merit")
                        .collect(Collectors.joining(", "))
                + "; a person decides among them and records the reason.";
        return concluded(round, OPEN, statement, left);
    }

    public static Concluded open(Round round, List<Undecided> undecided) {
        String statement = "The selection is open: " + Undecided.listed(undecided)
                + " not fully assessed yet, and until then all places are provisional.";
        return concluded(round, OPEN, statement, undecided);
    }

    public static Concluded noAppointment(Round round) {
        String statement = "No appointment is recommended: no applicant is appointable.";
        return concluded(
                round, WITHOUT_AN_APPOINTMENT, statement, List.of(new Ground.Absence("No applicant is appointable.")));
    }

    public static Concluded developmentNeed(Offered offered, CriterionJudged shown, Criterion asked) {
        String units = asked.units().isEmpty() ? "" : " (" + String.join(", ", asked.units()) + ")";
        String statement = asked.criterionId() + " is a development need of " + offered.applicantId()
                + " for the induction" + units + ".";
        Subject subject = new Subject(Kind.CRITERION, offered.applicantId() + "/" + asked.criterionId());
        return new Concluded(new Finding(subject, A_DEVELOPMENT_NEED, statement, List.of(shown, offered)));
    }

    private static Concluded concluded(
            Round round, RecruitmentVerdict verdict, String statement, List<? extends Ground> because) {
        List<Ground> grounds = new ArrayList<>(because);
        return new Concluded(new Finding(new Subject(Kind.DECISION, round.vacancy()), verdict, statement, grounds));
    }
}
