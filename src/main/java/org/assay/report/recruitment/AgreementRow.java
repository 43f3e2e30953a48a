package org.assay.report.recruitment;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.assay.input.Node;
import org.assay.recruitment.facts.Score;
import org.assay.statistics.Agreement;

/**
 * How far two panel members agree, over everything that both scored and that counts.
 *
 * @param pairs how many scores both gave
 */
public record AgreementRow(
        String first,
        String second,
        int pairs,
        String same,
        String kappa,
        String linear,
        String quadratic,
        String icc) {
    /** A row for every two members who scored something both. */
    static List<AgreementRow> of(RecordedRound round) {
        Map<String, Map<String, Integer>> byScorer = new TreeMap<>();
        for (RecordedRound.Person person : round.people()) {
            round.given(person.id())
                    .forEach((criterion, given) -> collect(person.id() + "/" + criterion, given, byScorer));
        }
        byScorer.remove(Score.AGREED);
        Node scale = round.vacancy().get("scale").orElse(round.vacancy());
        List<String> scorers = List.copyOf(byScorer.keySet());
        List<AgreementRow> rows = new ArrayList<>();
        for (int i = 0; i < scorers.size(); i++) {
            for (int j = i + 1; j < scorers.size(); j++) {
                row(scorers.get(i), scorers.get(j), byScorer, scale).ifPresent(rows::add);
            }
        }
        return rows;
    }

    /** Scores that count; others are judged by nobody. */
    private static void collect(String subject, List<GivenScore> given, Map<String, Map<String, Integer>> byScorer) {
        given.stream().filter(GivenScore::counts).forEach(score -> byScorer.computeIfAbsent(
                        score.by(), by -> new LinkedHashMap<>())
                .put(subject + "/" + score.method(), score.score()));
    }

    private static java.util.Optional<AgreementRow> row(
            String first, String second, Map<String, Map<String, Integer>> byScorer, Node scale) {
        List<int[]> pairs = new ArrayList<>();
        byScorer.get(first).forEach((key, score) -> {
            Integer other = byScorer.get(second).get(key);
            if (other != null) {
                pairs.add(new int[] {score, other});
            }
        });
        if (pairs.isEmpty()) {
            return java.util.Optional.empty();
        }
        Agreement agreement =
                new Agreement(pairs, Integer.parseInt(scale.text("min")), Integer.parseInt(scale.text("max")));
        return java.util.Optional.of(new AgreementRow(
                first,
                second,
                pairs.size(),
                String.format(Locale.ROOT, "%.1f %%", 100 * agreement.share()),
                shown(agreement.kappa(Agreement.Weights.NONE)),
                shown(agreement.kappa(Agreement.Weights.LINEAR)),
                shown(agreement.kappa(Agreement.Weights.QUADRATIC)),
                shown(agreement.intraclass())));
    }

    private static String shown(double value) {
        return Double.isNaN(value) ? "undefined" : String.format(Locale.ROOT, "%.4f", value);
    }
}
