package org.assay.report.recruitment;

import static org.assay.recruitment.facts.RecruitmentVerdict.*;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.assay.input.Node;
import org.assay.recruitment.facts.PersonsOrder;
import org.assay.recruitment.facts.Rank;
import org.assay.recruitment.facts.RecruitmentVerdict;
import org.assay.report.parts.CheckView;
import org.assay.report.parts.RulesView;
import org.assay.report.parts.Words;
import org.assay.rules.Ground;
import org.assay.rules.Judgement;
import org.assay.rules.Subject.Kind;

/** Everything that a selection report shows. */
public record SelectionView(
        Heading heading,
        Verdict verdict,
        List<Placed> merit,
        List<Placed> others,
        List<Comparison> comparisons,
        List<String> orders,
        List<Need> needs,
        List<String> remarks,
        List<String> notes,
        List<AgreementRow> agreement,
        List<String> panel,
        RulesView rules,
        CheckView check) {
    private static final int COLUMNS = 6;
    private static final RecruitmentVerdict[] RESULTS = {
        RECOMMENDED_FOR_APPOINTMENT,
        ON_THE_RESERVE_LIST,
        NOT_REACHED,
        LEFT_TO_A_PERSON,
        WAITING,
        NOT_APPOINTABLE,
        INCOMPLETE,
        CLOSED
    };

    /** The decision on the vacancy. */
    public record Verdict(String label, String tone, String statement) {}

    /**
     * An applicant in the order of merit, or after it.
     *
     * @param place {@code 1}, {@code 2 to 3}; empty for those who are not appointable
     */
    public record Placed(
            String place,
            RecordedRound.Person person,
            Optional<Ground.Value> total,
            Optional<Ground.Value> essential,
            Optional<Ground.Value> desirable,
            String result,
            String tone,
            String statement) {}

    /** Some applicants side by side. */
    public record Comparison(List<RecordedRound.Person> people, List<Line> lines) {
        /** {@code Applicants 107, 103 and 110 side by side}, in order of merit. */
        public String caption() {
            List<String> ids = people.stream().map(RecordedRound.Person::id).toList();
            return (ids.size() == 1 ? "Applicant " + ids.get(0) : "Applicants " + Words.listed(ids) + " side by side");
        }
    }

    /** A criterion and the marks of the applicants, in their order. */
    public record Line(CriterionRow criterion, List<Mark> marks) {}

    /** What an appointed applicant has to learn. */
    public record Need(RecordedRound.Person person, CriterionRow criterion, String statement) {}

    /** @param sha256 hash of the record's bytes */
    public static SelectionView of(RecordedRound round, String sha256) {
        List<Placed> all =
                round.people().stream().map(person -> placed(round, person)).toList();
        List<Placed> merit = all.stream()
                .filter(row -> !row.place().isEmpty())
                .sorted(Comparator.comparing(row -> Integer.valueOf(row.place().split(" ", 2)[0])))
                .toList();
        List<Placed> others = all.stream().filter(row -> row.place().isEmpty()).toList();
        List<RecordedRound.Person> order = new ArrayList<>();
        merit.forEach(row -> order.add(row.person()));
        others.stream()
                .map(Placed::person)
                .filter(person ->
                        round.verdict(Kind.APPLICANT, person.id(), CLOSED).isEmpty())
                .forEach(order::add);
        return new SelectionView(
                Heading.of("Selection report", round),
                verdict(round),
                merit,
                others,
                comparisons(round, order),
                equals(round),
                needs(round),
                SiftView.remarks(round),
                round.notes(),
                AgreementRow.of(round),
                round.vacancy().items("panel").stream()
                        .map(node -> node.text("name"))
                        .toList(),
                RulesView.of(round.decision(), round.sources()),
                CheckView.of(round.decision(), sha256));
    }

    private static Verdict verdict(RecordedRound round) {
        Judgement decision = round.of(Kind.DECISION).get(0);
        String label = decision.verdict().label();
        String tone = decision.verdict().is(FOR_APPOINTMENT)
                ? "yes"
                : decision.verdict().negative() ? "no" : "neutral";
        return new Verdict(Words.capitalised(label), tone, decision.statement());
    }

    private static Placed placed(RecordedRound round, RecordedRound.Person person) {
        Optional<Judgement> place = round.verdict(Kind.APPLICANT, person.id(), PLACED);
        Optional<Judgement> result = round.verdict(Kind.APPLICANT, person.id(), RESULTS);
        GridView grid = GridView.of(round, person);
        String label = result.map(j -> j.verdict().label()).orElse("");
        return new Placed(
                place.flatMap(j -> RecordedRound.value(j, Rank.PLACE))
                        .map(Ground.Value::is)
                        .orElse(""),
                person,
                grid.total(),
                grid.essential(),
                grid.desirable(),
                Words.capitalised(label),
                tone(result),
                reasons(round, person, label));
    }

    private static String tone(Optional<Judgement> result) {
        if (result.filter(judgement -> judgement.verdict().is(RECOMMENDED_FOR_APPOINTMENT))
                .isPresent()) {
            return "yes";
        }
        return result.filter(judgement -> judgement.verdict().negative()).isPresent() ? "no" : "neutral";
    }

    /** What every rule that came to the result says. */
    private static String reasons(RecordedRound round, RecordedRound.Person person, String label) {
        return round.about(Kind.APPLICANT, person.id()).stream()
                .filter(judgement -> judgement.verdict().label().equals(label))
                .map(Judgement::statement)
                .collect(Collectors.joining(" "));
    }

    private static List<Comparison> comparisons(RecordedRound round, List<RecordedRound.Person> order) {
        List<Comparison> comparisons = new ArrayList<>();
        for (int from = 0; from < order.size(); from += COLUMNS) {
            List<RecordedRound.Person> people = order.subList(from, Math.min(order.size(), from + COLUMNS));
            List<Line> lines = round.criteria().stream()
                    .map(criterion -> new Line(
                            criterion,
                            people.stream()
                                    .map(person -> round.mark(person.id(), criterion.id()))
                                    .toList()))
                    .toList();
            comparisons.add(new Comparison(List.copyOf(people), lines));
        }
        return comparisons;
    }

    /** Who is equal in merit, orders without effect, and each order in effect with its reason once. */
    private static List<String> equals(RecordedRound round) {
        List<String> statements = new ArrayList<>(round.of(Kind.APPLICANT).stream()
                .filter(j -> RecordedRound.isOneOf(j, List.of(EQUAL_IN_MERIT, SET_ASIDE)))
                .map(Judgement::statement)
                .toList());
        for (Node order : round.vacancy().items("orderAmongEquals")) {
            List<String> applicants = CriterionRow.texts(order, "applicants");
            if (applicants.stream().anyMatch(id -> isOrdered(round, id))) {
                statements.add(order.text("by") + " recorded this order among equals: " + String.join(", ", applicants)
                        + ". The reason: " + Words.sentence(order.text("reason")));
            }
        }
        return statements;
    }

    private static boolean isOrdered(RecordedRound round, String applicant) {
        return round.about(Kind.APPLICANT, applicant).stream()
                .filter(judgement -> judgement.verdict().is(PLACED))
                .flatMap(placed -> placed.because().stream())
                .anyMatch(ground ->
                        ground instanceof Ground.Item item && item.entry().equals(PersonsOrder.ENTRY));
    }

    private static List<Need> needs(RecordedRound round) {
        return round.people().stream()
                .flatMap(person -> needs(round, person).stream())
                .toList();
    }

    static List<Need> needs(RecordedRound round, RecordedRound.Person person) {
        List<Need> needs = new ArrayList<>();
        for (CriterionRow criterion : round.criteria()) {
            round.verdict(Kind.CRITERION, person.id() + "/" + criterion.id(), A_DEVELOPMENT_NEED)
                    .ifPresent(j -> needs.add(new Need(person, criterion, j.statement())));
        }
        return needs;
    }
}
