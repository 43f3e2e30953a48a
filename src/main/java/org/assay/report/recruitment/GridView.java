package org.assay.report.recruitment;

import static org.assay.recruitment.facts.RecruitmentVerdict.SCORED;
import static org.assay.recruitment.facts.RecruitmentVerdict.SET_ASIDE;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.assay.input.Node;
import org.assay.recruitment.facts.Decide;
import org.assay.recruitment.facts.RecruitmentVerdict;
import org.assay.rules.Ground;
import org.assay.rules.Judgement;
import org.assay.rules.Subject.Kind;

/**
 * One applicant's grid, in the layout of the toolkit: criteria by category, how each is assessed, what it scored.
 *
 * @param scale {@code 0–5}
 * @param total empty in the sift, which adds nothing up
 * @param remarks what the panel has to look at: spreads, missing comments, scorers set aside
 */
public record GridView(
        RecordedRound.Person person,
        String scale,
        List<Row> rows,
        Optional<Ground.Value> total,
        Optional<Ground.Value> essential,
        Optional<Ground.Value> desirable,
        List<RecordedRound.Person> panel,
        List<String> outcome,
        List<String> remarks) {
    /** Verdicts on an applicant whose statements the grid shows elsewhere, or that are about the others. */
    private static final Set<RecruitmentVerdict> LEFT_OUT = EnumSet.of(SCORED, SET_ASIDE);

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
        Optional<Judgement> total = round.verdict(Kind.APPLICANT, person.id(), SCORED);
        return new GridView(
                person,
                scale(round.vacancy().get("scale").orElse(round.vacancy())),
                rows,
                points(total, Decide.TOTAL),
                points(total, Decide.ESSENTIAL),
                points(total, Decide.DESIRABLE),
                round.panel(),
                outcome(round, person.id()),
                remarks(round, person.id()));
    }

    private static Optional<Ground.Value> points(Optional<Judgement> total, String name) {
        return total.flatMap(judgement -> RecordedRound.value(judgement, name));
    }

    /** {@code 58 of 80}; empty where nothing is added up. */
    public static String shown(Optional<Ground.Value> points) {
        return points.map(value -> value.is() + " of " + value.of()).orElse("");
    }

    /** What is concluded on the applicant, in sentences that name nobody else; the selection report names them. */
    private static List<String> outcome(RecordedRound round, String id) {
        return round.about(Kind.APPLICANT, id).stream()
                .filter(j -> !RecordedRound.isOneOf(j, LEFT_OUT))
                .map(Judgement::toldOrStatement)
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
