package org.assay.recruitment.facts;

import static org.assay.recruitment.facts.RecruitmentVerdict.*;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.assay.recruitment.facts.CriterionJudged.State;
import org.assay.rules.Finding;
import org.assay.rules.Ground;
import org.assay.rules.Subject;
import org.assay.rules.Subject.Kind;
import org.assay.rules.UntrueConclusion;

/** How the rules decide on applicants, in the sift and at selection; the twin of {@link Conclude}. */
public final class Decide {
    /** Name what an applicant scores on all criteria, on the essential and on the desirable ones. */
    public static final String TOTAL = "total";

    public static final String ESSENTIAL = "essential";
    public static final String DESIRABLE = "desirable";

    private Decide() {}

    public static Concluded takenForward(Applicant applicant, List<CriterionJudged> essential) {
        inState(applicant, essential, State.DEMONSTRATED);
        String why = essential.isEmpty()
                ? "the sift assesses no essential criterion"
                : "every essential criterion that the sift assesses is demonstrated";
        return concluded(applicant.id(), TAKEN_FORWARD, "is taken forward: " + why, essential);
    }

    public static Concluded siftedOut(Applicant applicant, List<CriterionJudged> failing) {
        inState(applicant, failing, State.NOT_DEMONSTRATED);
        essential(failing);
        String why = Phrases.are(withPoints(failing)) + " essential and not demonstrated";
        return concluded(applicant.id(), SIFTED_OUT, "is sifted out: " + why, failing);
    }

    public static Concluded incomplete(Applicant applicant, List<CriterionJudged> unassessed) {
        inState(applicant, unassessed, State.NOT_YET_ASSESSED);
        essential(unassessed);
        String why = Phrases.are(ids(unassessed)) + " essential and not yet assessed";
        return concluded(applicant.id(), INCOMPLETE, "is neither taken forward nor sifted out yet: " + why, unassessed);
    }

    public static Concluded guaranteedInterview(Applicant applicant, List<CriterionJudged> minimum) {
        inState(applicant, minimum, State.DEMONSTRATED);
        List<Ground> because = new ArrayList<>(minimum);
        because.add(new Ground.Item("applicant " + applicant.id(), "claims a guaranteed interview"));
        String why = minimum.isEmpty()
                ? "the sift assesses no minimum criterion"
                : "every minimum criterion that the sift assesses is demonstrated";
        return concluded(
                applicant.id(),
                GUARANTEED_AN_INTERVIEW,
                "is guaranteed an interview, apart from merit: " + why,
                because);
    }

    /** The total where every criterion counts once. */
    public static Total total(Applicant applicant, List<CriterionJudged> criteria) {
        return total(applicant, criteria, List.of());
    }

    /** @param weights of criteria that count more than once */
    public static Total total(Applicant applicant, List<CriterionJudged> criteria, List<Weight> weights) {
        Weighing weighing = new Weighing(criteria, weights);
        Points essential = weighing.points(CriterionJudged::essential);
        Points desirable = weighing.points(shown -> !shown.essential());
        Points mostEssential = weighing.most(CriterionJudged::essential);
        Points mostDesirable = weighing.most(shown -> !shown.essential());
        Points all = essential.plus(desirable);
        Points most = mostEssential.plus(mostDesirable);
        List<Ground> because = new ArrayList<>(criteria);
        because.add(sum(TOTAL, "total of " + applicant.id() + " is ", applicant, all, most));
        because.add(sum(
                ESSENTIAL, "essential criteria of " + applicant.id() + " are ", applicant, essential, mostEssential));
        because.add(sum(
                DESIRABLE, "desirable criteria of " + applicant.id() + " are ", applicant, desirable, mostDesirable));
        because.addAll(weighing.grounds());
        String statement = applicant.id() + " scores " + of(all, most) + ": essential " + of(essential, mostEssential)
                + ", desirable " + of(desirable, mostDesirable) + weighing.says() + ".";
        return new Total(applicant.id(), essential, desirable, most, about(applicant.id(), SCORED, statement, because));
    }

    private static Ground sum(String name, String lead, Applicant applicant, Points is, Points of) {
        return new Ground.Value(name, applicant.id(), "", is.toString(), of.toString(), lead + of(is, of));
    }

    private static String of(Points points, Points most) {
        return points + " of " + most;
    }

    public static Appointable appointable(Applicant applicant, Total total, List<CriterionJudged> essential) {
        inState(applicant, essential, State.DEMONSTRATED);
        List<Ground> because = new ArrayList<>(essential);
        because.add(total);
        String statement = applicant.id() + " is appointable: every essential criterion is demonstrated.";
        return new Appointable(
                applicant.id(),
                total.all(),
                total.essential(),
                total,
                about(applicant.id(), APPOINTABLE, statement, because));
    }

    public static Concluded notAppointable(Applicant applicant, List<CriterionJudged> failing) {
        inState(applicant, failing, State.NOT_DEMONSTRATED);
        essential(failing);
        String why =
                Phrases.are(withPoints(failing)) + " essential and not demonstrated, which no other score outweighs";
        return concluded(applicant.id(), NOT_APPOINTABLE, "is not appointable: " + why, failing);
    }

    /**
     * A centre's own policy finds that the applicant is not appointable.
     *
     * @param why as half a sentence
     */
    public static NotAppointable notAppointable(Applicant applicant, String why, Ground because, Ground... more) {
        List<Ground> grounds = new ArrayList<>(List.of(because));
        grounds.addAll(List.of(more));
        String statement = applicant.id() + " is not appointable: " + why + ".";
        return new NotAppointable(applicant.id(), about(applicant.id(), NOT_APPOINTABLE, statement, grounds));
    }

    /** Every mark is reached, but not what the policy asks for over all. */
    public static Concluded belowOverall(Applicant applicant, OverallMark asked, Total total) {
        UntrueConclusion.unless(
                total.applicantId().equals(applicant.id()), "the total is not that of " + applicant.id());
        UntrueConclusion.unless(asked.missedBy(total), applicant.id() + " reaches " + asked.percent() + " percent");
        String why = "the total of " + total.all() + " is below " + asked.percent() + " percent of " + total.most();
        return concluded(applicant.id(), NOT_APPOINTABLE, "is not appointable: " + why, List.of(total, asked.figure()));
    }

    public static Undecided undecided(Applicant applicant, List<CriterionJudged> unassessed) {
        inState(applicant, unassessed, State.NOT_YET_ASSESSED);
        UntrueConclusion.unless(!unassessed.isEmpty(), "every criterion of " + applicant.id() + " is assessed");
        String statement = "Nothing is decided on " + applicant.id() + " yet: " + Phrases.are(ids(unassessed))
                + " not yet assessed.";
        return new Undecided(applicant.id(), about(applicant.id(), INCOMPLETE, statement, unassessed));
    }

    public static Concluded closed(Closed closed) {
        String statement = "The application of " + closed.applicantId() + " is closed: "
                + closed.reason().replaceFirst("\\.$", "") + " (" + closed.by() + ").";
        Ground entry = new Ground.Item("applicant " + closed.applicantId(), "was closed by " + closed.by());
        return new Concluded(about(closed.applicantId(), CLOSED, statement, List.of(entry)));
    }

    /** Every criterion has to be the applicant's, and in the state that the sentence says. */
    private static void inState(Applicant applicant, List<CriterionJudged> criteria, State state) {
        UntrueConclusion.unlessEach(
                criteria,
                criterion -> criterion.applicantId().equals(applicant.id()),
                CriterionJudged::criterionId,
                "is judged of another applicant than " + applicant.id());
        UntrueConclusion.unlessEach(
                criteria,
                criterion -> criterion.state() == state,
                CriterionJudged::criterionId,
                "of " + applicant.id() + " is not what the sentence says of it: "
                        + state.name().toLowerCase(Locale.ROOT).replace('_', ' '));
    }

    private static void essential(List<CriterionJudged> criteria) {
        UntrueConclusion.unless(!criteria.isEmpty(), "no criterion is named");
        UntrueConclusion.unlessEach(
                criteria, CriterionJudged::essential, CriterionJudged::criterionId, "is not essential");
    }

    private static Concluded concluded(
            String id, RecruitmentVerdict verdict, String is, List<? extends Ground> because) {
        List<Ground> grounds = new ArrayList<>(because);
        if (grounds.isEmpty()) {
            grounds.add(new Ground.Absence("No essential criterion can be assessed by the sift's methods."));
        }
        return new Concluded(about(id, verdict, id + " " + is + ".", grounds));
    }

    private static Finding about(
            String id, RecruitmentVerdict verdict, String statement, List<? extends Ground> because) {
        return new Finding(new Subject(Kind.APPLICANT, id), verdict, statement, List.copyOf(because));
    }

    private static List<String> ids(List<CriterionJudged> shown) {
        return Phrases.sorted(shown.stream().map(CriterionJudged::criterionId).toList());
    }

    private static List<String> withPoints(List<CriterionJudged> shown) {
        return Phrases.sorted(shown.stream().map(CriterionJudged::withPoints).toList());
    }
}
