package org.assay.report.parts;

import java.util.List;
import org.assay.rules.Judgement;
import org.assay.rules.Verdict;

/**
 * A verdict as it is shown: always a word, coloured besides.
 *
 * @param tone {@code yes}, {@code no}, {@code waits} or {@code neutral}
 */
public record Badge(String label, String tone) {
    /** Where no rule concluded anything, that is what it says. */
    public static final Badge NOT_JUDGED = new Badge("Not judged", "neutral");

    /** Of several judgements of one subject the one against the candidate speaks, unless the subject falls away. */
    public static Badge of(List<Judgement> judgements) {
        return judgements.stream()
                .filter(judgement -> judgement.verdict().weight() == Verdict.Weight.ASIDE)
                .findFirst()
                .or(() -> judgements.stream()
                        .filter(judgement -> judgement.verdict().negative())
                        .findFirst())
                .or(() -> judgements.stream().findFirst())
                .map(Badge::of)
                .orElse(NOT_JUDGED);
    }

    private static Badge of(Judgement judgement) {
        Verdict verdict = judgement.verdict();
        String tone = verdict.weight() == Verdict.Weight.ASIDE ? "neutral" : verdict.negative() ? "no" : "yes";
        return new Badge(Words.capitalised(verdict.label()), tone);
    }

    /** Of a verdict that speaks neither for nor against anybody. */
    public static Badge neutral(Verdict verdict) {
        return new Badge(Words.capitalised(verdict.label()), "neutral");
    }

    /** Of a verdict that waits for somebody's act, and stands against nobody who is judged. */
    public Badge waiting() {
        return new Badge(label, "waits");
    }

    /** Whether it shows this verdict. */
    public boolean shows(Verdict verdict) {
        return label.equalsIgnoreCase(verdict.label());
    }

    public boolean isNeutral() {
        return tone.equals("neutral");
    }

    public boolean isNegative() {
        return tone.equals("no");
    }
}
