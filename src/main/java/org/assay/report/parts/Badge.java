package org.assay.report.parts;

import java.util.List;
import java.util.Set;
import org.assay.rules.Judgement;

/**
 * A verdict as it is shown: always a word, coloured besides.
 *
 * @param tone {@code yes}, {@code no} or {@code neutral}
 */
public record Badge(String label, String tone) {
    private static final Set<String> NEITHER = Set.of("not applicable", "cannot be assessed");

    /** Where no rule concluded anything, that is what it says. */
    public static final Badge NOT_JUDGED = new Badge("Not judged", "neutral");

    /** The assessor's decision is still to come. */
    public static final Badge PENDING = new Badge("Pending", "neutral");

    /** Of several judgements of one subject the one against the candidate speaks, unless the subject falls away. */
    public static Badge of(List<Judgement> judgements) {
        return judgements.stream()
                .filter(judgement -> NEITHER.contains(judgement.verdict().label()))
                .findFirst()
                .or(() -> judgements.stream()
                        .filter(judgement -> judgement.verdict().negative())
                        .findFirst())
                .or(() -> judgements.stream().findFirst())
                .map(Badge::of)
                .orElse(NOT_JUDGED);
    }

    private static Badge of(Judgement judgement) {
        String label = judgement.verdict().label();
        String tone = NEITHER.contains(label) ? "neutral" : judgement.verdict().negative() ? "no" : "yes";
        return new Badge(Words.capitalised(label), tone);
    }

    public boolean says(String label) {
        return this.label.equalsIgnoreCase(label);
    }
}
