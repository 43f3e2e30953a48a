package org.assay.recruitment.facts;

import java.util.List;

/**
 * All scores that an applicant was given on a criterion.
 *
 * @param uncommented the scores that stand without a comment, each once
 */
public record Scored(String applicantId, String criterionId, List<Score> scores, List<Integer> uncommented) {
    public Scored {
        scores = List.copyOf(scores);
        uncommented = List.copyOf(uncommented);
    }

    /** Whether a score comes from a method that the sift does not use. */
    public boolean afterSift() {
        return !scores.stream().allMatch(Score::ofSift);
    }

    /** Ids of those who gave a score. */
    public List<String> scorers() {
        return scores.stream().map(Score::by).toList();
    }

    /** Whether any score is left when these scorers do not count. */
    public boolean isLeftBy(List<?> aside) {
        return scores.stream().anyMatch(score -> aside.stream()
                .noneMatch(one -> one instanceof ScorerSetAside scorer
                        && scorer.memberId().equals(score.by())));
    }
}
