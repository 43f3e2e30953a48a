package org.assay.report.recruitment;

import static org.assay.recruitment.facts.RecruitmentVerdict.*;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.assay.recruitment.facts.RecruitmentVerdict;
import org.assay.rules.Subject.Kind;

/**
 * The feedback to one applicant. It is made from judgements on that applicant alone: what the grid says of each criterion,
 * and the result. Places, totals, comments and anything that would tell of others stay out.
 *
 * @param result what the letter tells; empty while there is none
 * @param contact whom to ask; empty where the vacancy does not say, and the recruiter fills it in
 * @param shown criteria that were demonstrated
 * @param notShown criteria that were not
 * @param open criteria that nobody assessed, though this stage could
 * @param needs what an appointed person will learn in the induction
 */
public record LetterView(
        Heading heading,
        RecordedRound.Person person,
        Optional<Outcome> result,
        String contact,
        List<Point> shown,
        List<Point> notShown,
        List<Point> open,
        List<CriterionRow> needs) {
    private static final String UNFINISHED =
            "The assessment of your application is not finished yet, and nothing is decided. You will hear from us again.";
    /** Of several results of an applicant, the letter tells the first of these. */
    private static final List<Outcome> OUTCOMES = List.of(
            new Outcome(GUARANTEED_AN_INTERVIEW, "You are invited to an interview."),
            new Outcome(TAKEN_FORWARD, "Your application goes forward to the next stage."),
            new Outcome(SIFTED_OUT, "Your application does not go forward this time."),
            new Outcome(RECOMMENDED_FOR_APPOINTMENT, "You have been recommended for appointment."),
            new Outcome(ON_THE_RESERVE_LIST, "You met every essential requirement, and you are on the reserve list."),
            new Outcome(NOT_REACHED, "You met every essential requirement, but there was no post for you this time."),
            new Outcome(LEFT_TO_A_PERSON, "You met every essential requirement; the panel has still to decide."),
            new Outcome(WAITING, "The selection is not finished; you will hear from us."),
            new Outcome(NOT_APPOINTABLE, "You have not been selected this time."),
            new Outcome(INCOMPLETE, UNFINISHED));

    /** What a letter says of a verdict. */
    record Outcome(RecruitmentVerdict verdict, String sentence) {}

    /** A criterion and its score, of the most that there is. */
    public record Point(CriterionRow criterion, Mark mark, String most) {
        /** Whether it is essential and was not shown. */
        boolean lacking() {
            return mark.tone().equals("no") && criterion.essential();
        }

        /** {@code 2.4 of 5, at least 3 needed; essential}; empty where there is no score. */
        public String says() {
            if (mark.score().isEmpty()) {
                return "";
            }
            return mark.score() + " of " + most
                    + (mark.weighted().isEmpty() || mark.atSift()
                            ? ""
                            : ", which counts " + mark.weighted() + " by its weight")
                    + (mark.atSift() ? " when applications were sifted" : "")
                    + (mark.tone().equals("no") ? ", at least " + criterion.passMark() + " needed" : "")
                    + (lacking() ? "; essential" : "");
        }
    }

    public String outcome() {
        return result.map(Outcome::sentence).orElse(UNFINISHED);
    }

    /** Whether the result is still open: then the letter tells what is missing, and nothing of what was seen so far. */
    public boolean unfinished() {
        return outcome().equals(UNFINISHED);
    }

    private boolean is(RecruitmentVerdict verdict) {
        return result.filter(outcome -> outcome.verdict() == verdict).isPresent();
    }

    /** What it means that some criteria were not shown. */
    public String meaning() {
        boolean decided = is(SIFTED_OUT) || is(NOT_APPOINTABLE);
        return "Here what we saw did not reach the score that was needed."
                + (decided && notShown.stream().anyMatch(Point::lacking)
                        ? " What is essential is needed for the post, and therefore decided the result."
                        : "");
    }

    /** What may help another time; nothing for whoever has got the post. */
    public List<String> advice() {
        List<String> advice = new ArrayList<>();
        if (!is(RECOMMENDED_FOR_APPOINTMENT)) {
            boolean qualification =
                    notShown.stream().anyMatch(point -> point.criterion().isQualification());
            boolean other =
                    notShown.stream().anyMatch(point -> !point.criterion().isQualification());
            if (qualification) {
                advice.add("For a qualification, we need its certificate, or proof of an equivalent one.");
            }
            if (other) {
                advice.add((qualification ? "The rest" : "This")
                        + " may still be something that you can do: next time, give an example of when and how you did"
                        + " it.");
            }
        }
        return advice;
    }

    /** Whether any of the needs names a unit of the standard. */
    public boolean namesUnits() {
        return needs.stream().anyMatch(need -> !need.units().isEmpty());
    }

    public static LetterView of(RecordedRound round, RecordedRound.Person person) {
        List<Point> shown = new ArrayList<>();
        List<Point> notShown = new ArrayList<>();
        List<Point> open = new ArrayList<>();
        for (CriterionRow criterion : round.criteria()) {
            Point point = point(round, person, criterion);
            switch (point.mark().tone()) {
                case "yes" -> shown.add(point);
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
        String contact = round.vacancy().text("contact");
        return new LetterView(heading, person, result(round, person), contact, shown, notShown, open, needs);
    }

    private static Point point(RecordedRound round, RecordedRound.Person person, CriterionRow criterion) {
        Mark mark = Mark.of(round.deciding(person.id(), criterion.id()))
                .counting(round.weighted(person.id(), criterion.id()));
        String most =
                round.vacancy().get("scale").map(scale -> scale.text("max")).orElse("");
        return new Point(criterion, mark, most);
    }

    private static Optional<Outcome> result(RecordedRound round, RecordedRound.Person person) {
        return OUTCOMES.stream()
                .filter(outcome -> round.verdict(Kind.APPLICANT, person.id(), outcome.verdict())
                        .isPresent())
                .findFirst();
    }
}
