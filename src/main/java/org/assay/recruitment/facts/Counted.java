package org.assay.recruitment.facts;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The scores of an applicant on a criterion that count, at least one.
 *
 * @param siftAlone whether only those that the sift judges are among them, as selection looks at them by themselves too
 * @param agreed whether the panel agreed on one, which then stands
 * @param spread how far apart the scores of one method lie at most
 * @param same whether all are the same
 */
public record Counted(
        String applicantId,
        String criterionId,
        List<Score> scores,
        boolean siftAlone,
        boolean agreed,
        int spread,
        boolean same) {
    public Counted {
        scores = List.copyOf(scores);
    }

    /** @param scores at least one */
    public Counted(Scored scored, List<Score> scores) {
        this(scored.applicantId(), scored.criterionId(), scores, false);
    }

    private Counted(String applicantId, String criterionId, List<Score> scores, boolean siftAlone) {
        this(
                applicantId,
                criterionId,
                scores,
                siftAlone,
                scores.stream().anyMatch(Score::agreed),
                spread(scores),
                scores.stream().allMatch(score -> score.value() == scores.get(0).value()));
    }

    /** Whether the sift's methods, or the panel by agreeing on a score, say something of the criterion. */
    public boolean withSift() {
        return agreed || scores.stream().anyMatch(Score::ofSift);
    }

    /** What {@link #withSift} tells of, at least one score: one that the panel agreed on for the sift stands before others. */
    public Counted ofSift() {
        List<Score> standing =
                scores.stream().filter(score -> score.agreed() == agreed).toList();
        List<Score> ofSift = standing.stream().filter(Score::ofSift).toList();
        return new Counted(applicantId, criterionId, ofSift.isEmpty() ? standing : ofSift, true);
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
