package org.assay.report.recruitment;

import java.util.Optional;
import org.assay.report.parts.Words;
import org.assay.rules.Ground;
import org.assay.rules.Judgement;

/**
 * An applicant's result on a criterion, as grids show it.
 *
 * @param score empty while it is not yet assessed
 * @param label the verdict in words
 * @param tone {@code yes}, {@code no} or {@code neutral}
 * @param agreed whether the panel agreed on the score
 */
public record Mark(String score, String label, String tone, boolean agreed, String statement) {
    private static final String AT_SIFT = "Not demonstrated at the sift";
    private static final Mark NONE = new Mark("", "Not yet assessed", "neutral", false, "");

    static Mark of(String subject, Optional<Judgement> result) {
        return result.map(judgement -> of(subject, judgement)).orElse(NONE);
    }

    private static Mark of(String subject, Judgement judgement) {
        String label = judgement.verdict().label();
        boolean agreed = judgement.because().stream()
                .anyMatch(ground ->
                        ground instanceof Ground.Item item && item.says().startsWith("the panel agreed on"));
        return new Mark(
                RecordedRound.item(judgement, "score of " + subject),
                Words.capitalised(label),
                label.equals("demonstrated") ? "yes" : judgement.verdict().negative() ? "no" : "neutral",
                agreed,
                judgement.statement());
    }

    /** The same score, which does not make up for the one at the sift. */
    Mark failedAtSift(String siftScore, Judgement judgement) {
        String label = Words.capitalised(judgement.verdict().label()) + " (" + siftScore + ")";
        return new Mark(score, label, "no", agreed, judgement.statement());
    }

    /** Whether the score is that of the sift alone, which nothing later makes up for. */
    boolean atSift() {
        return label.startsWith(AT_SIFT);
    }

    /** {@code 4}, {@code 4*} where the panel agreed on it, {@code –} where there is none yet. */
    public String shown() {
        return score.isEmpty() ? "–" : score + (agreed ? "*" : "");
    }
}
