package org.assay.recruitment.facts;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The scores of an applicant on a criterion that count, at least one.
 *
 * @param agreed whether the panel agreed on one, which then stands
 * @param spread how far apart the scores of one method lie at most
 * @param same whether all are the same
 */
public record Counted(
        String applicantId, String criterionId, List<Score> scores, boolean agreed, int spread, boolean same) {
    public Counted {
        scores = List.copyOf(scores);
    }

    /** @param scores at least one */
    public Counted(Scored scored, List<Score> scores) {
        this(
                scored.applicantId(),
                scored.criterionId(),
                scores,
                scores.stream().anyMatch(Score::agreed),
                spread(scores),
                scores.stream().allMatch(score -> score.value() == scores.get(0).value()));
    }

    private static int spread(List<Score> scores) {
        Map<String, int[]> ends = new HashMap<>();
        int spread = 0;
        for (Score score : scores) {
            int[] end = ends.computeIfAbsent(score.method(), method -> new int[] {score.value(), score.value()});
            end[0] = Math.min(end[0], score.value());
            end[1] = Math.max(end[1], score.value());
            spread = Math.max(spread, end[1] - end[0]);
        }
        return spread;
    }
}
