package org.assay.report.recruitment;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.assay.input.Node;
import org.assay.rules.Judgement;
import org.assay.rules.Subject.Kind;

/**
 * One applicant's grid, in the layout of the toolkit: criteria by category, how each is assessed, what it scored.
 *
 * @param scale {@code 0–5}
 * @param total {@code 58 of 80}; empty in the sift, which adds nothing up
 * @param remarks what the panel has to look at: spreads, missing comments, scorers set aside
 */
public record GridView(
        RecordedRound.Person person,
        String scale,
        List<Row> rows,
        String total,
        String essential,
        String desirable,
        List<RecordedRound.Person> panel,
        List<String> outcome,
        List<String> remarks) {
    /** Verdicts on an applicant whose statements the grid shows elsewhere, or that are about the others. */
    private static final Set<String> LEFT_OUT = Set.of("scored", "set aside");
    /** What stands in place of a statement that names other applicants, after the applicant's id. */
    private static final Map<String, String> NAMING_OTHERS = Map.of(
            "equal in merit", " is equal in merit with others: the same total and the same on the essential criteria.",
            "waiting", " is appointable, and waits, as not everybody is fully assessed yet.");

    /**
     * A criterion with its mark.
     *
     * @param first whether the category begins here
     * @param given what each scorer gave, by method and with their comments
     */
    public record Row(CriterionRow criterion, boolean first, Mark mark, List<String> given) {}

    public static GridView of(RecordedRound round, RecordedRound.Person person) {
        List<Row> rows = new ArrayList<>();
        String category = "";
        Map<String, List<GivenScore>> given = round.given(person.id());
        for (CriterionRow criterion : round.criteria()) {
            rows.add(new Row(
                    criterion,
                    !criterion.category().equals(category),
                    round.mark(person.id(), criterion.id()),
                    lines(given.getOrDefault(criterion.id(), List.of()))));
            category = criterion.category();
        }
        Optional<Judgement> total = round.verdict(Kind.APPLICANT, person.id(), "scored");
        return new GridView(
                person,
                scale(round.vacancy().get("scale").orElse(round.vacancy())),
                rows,
                total.map(j -> RecordedRound.item(j, "total of " + person.id())).orElse(""),
                total.map(j -> RecordedRound.item(j, "essential criteria of " + person.id()))
                        .orElse(""),
                total.map(j -> RecordedRound.item(j, "desirable criteria of " + person.id()))
                        .orElse(""),
                round.panel(),
                outcome(round, person.id()),
                remarks(round, person.id()));
    }

    /** What is concluded on the applicant, in sentences that name nobody else; the selection report names them. */
    private static List<String> outcome(RecordedRound round, String id) {
        return round.about(Kind.APPLICANT, id).stream()
                .filter(j -> !LEFT_OUT.contains(j.verdict().label()))
                .map(j -> NAMING_OTHERS.containsKey(j.verdict().label())
                        ? id + NAMING_OTHERS.get(j.verdict().label())
                        : j.statement())
                .toList();
    }

    /** {@code R1: interview 4, test 5}, a line for each scorer. */
    private static List<String> lines(List<GivenScore> given) {
        Map<String, List<GivenScore>> byScorer =
                given.stream().collect(Collectors.groupingBy(GivenScore::by, LinkedHashMap::new, Collectors.toList()));
        return byScorer.entrySet().stream()
                .map(scorer -> scorer.getKey()
                        + (scorer.getValue().get(0).counts() ? ": " : " (does not count): ")
                        + String.join(
                                ", ",
                                scorer.getValue().stream().map(GivenScore::says).toList()))
                .toList();
    }

    private static String scale(Node scale) {
        return scale.text("min") + "–" + scale.text("max");
    }

    private static List<String> remarks(RecordedRound round, String id) {
        return round.remarks()
                .filter(j -> j.subject().id().startsWith(id + "/"))
                .map(Judgement::statement)
                .toList();
    }
}
