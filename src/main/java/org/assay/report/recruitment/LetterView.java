package org.assay.report.recruitment;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.assay.rules.Judgement;
import org.assay.rules.Subject.Kind;

/**
 * The feedback to one applicant. It is made from judgements on that applicant alone: what the grid says of each criterion,
 * and the result. Places, totals and anything that would tell of others stay out.
 *
 * @param strong criteria whose score lies above what was needed
 * @param shown the other criteria that were demonstrated
 * @param notShown criteria that were not
 * @param open criteria that nobody assessed, though this stage could
 * @param needs what an appointed person will learn in the induction
 */
public record LetterView(
        Heading heading,
        Case.Person person,
        String outcome,
        List<Point> strong,
        List<Point> shown,
        List<Point> notShown,
        List<Point> open,
        List<CriterionRow> needs) {
    private static final String UNFINISHED =
            "The assessment of your application is not finished yet, and nothing is decided. You will hear from us again.";
    private static final Map<String, String> OUTCOMES = Map.of(
            "taken forward", "Your application goes forward to the next stage.",
            "guaranteed an interview", "You are invited to an interview.",
            "sifted out", "Your application does not go forward this time.",
            "incomplete", UNFINISHED,
            "recommended for appointment", "You have been recommended for appointment.",
            "on the reserve list", "You met every essential requirement, and you are on the reserve list.",
            "not reached", "You met every essential requirement, but there was no post for you this time.",
            "left to a person", "You met every essential requirement; the panel has still to decide.",
            "not appointable", "You have not been selected this time.");
    private static final List<String> ORDER = List.of(
            "guaranteed an interview",
            "taken forward",
            "sifted out",
            "recommended for appointment",
            "on the reserve list",
            "not reached",
            "left to a person",
            "not appointable",
            "incomplete");

    /**
     * A criterion and its score.
     *
     * @param marked whether it is essential and was not shown
     */
    public record Point(CriterionRow criterion, String score, String most, boolean marked) {}

    /** Whether what was not shown alone decided. */
    public boolean lacksEssential() {
        return notShown.stream().anyMatch(Point::marked);
    }

    /** Whether the result is still open: then the letter tells what is missing, and nothing of what was seen so far. */
    public boolean unfinished() {
        return outcome.equals(UNFINISHED);
    }

    public static LetterView of(Case round, Case.Person person) {
        List<Point> strong = new ArrayList<>();
        List<Point> shown = new ArrayList<>();
        List<Point> notShown = new ArrayList<>();
        List<Point> open = new ArrayList<>();
        String most =
                round.vacancy().get("scale").map(scale -> scale.text("max")).orElse("");
        for (CriterionRow criterion : round.criteria()) {
            Mark mark = Mark.of(person.id() + "/" + criterion.id(), round.result(person.id(), criterion.id()));
            Point point = new Point(criterion, mark.score(), most, mark.tone().equals("no") && criterion.essential());
            switch (mark.tone()) {
                case "yes" -> (mark.score().equals(most) ? strong : shown).add(point);
                case "no" -> notShown.add(point);
                default -> {
                    if (!round.isLeftToSelection(criterion)) {
                        open.add(point);
                    }
                }
            }
        }
        List<CriterionRow> needs = SelectionView.needs(round, person).stream()
                .map(SelectionView.Need::criterion)
                .toList();
        Heading heading = Heading.of("Feedback on your application", round);
        return new LetterView(heading, person, outcome(round, person), strong, shown, notShown, open, needs);
    }

    private static String outcome(Case round, Case.Person person) {
        List<String> labels = round.about(Kind.APPLICANT, person.id()).stream()
                .map(Judgement::verdict)
                .map(verdict -> verdict.label())
                .toList();
        return ORDER.stream()
                .filter(labels::contains)
                .map(OUTCOMES::get)
                .findFirst()
                .orElse(UNFINISHED);
    }
}
