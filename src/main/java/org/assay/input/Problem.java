package org.assay.input;

import java.util.Comparator;

/**
 * One thing that is wrong with a file.
 *
 * @param at where
 * @param wrong what is wrong, as half a sentence without a full stop
 * @param remedy what to do about it, as half a sentence without a full stop
 */
public record Problem(Source at, String wrong, String remedy) implements Comparable<Problem> {
    private static final Comparator<Problem> BY_PLACE = Comparator.comparing((Problem p) -> p.at().path())
            .thenComparing(p -> p.at().line())
            .thenComparing(p -> p.at().column())
            .thenComparing(Problem::wrong)
            .thenComparing(Problem::remedy);

    @Override
    public int compareTo(Problem other) {
        return BY_PLACE.compare(this, other);
    }

    /** {@code path:line:column: what is wrong; what to do}, in one line whatever of the file it quotes. */
    @Override
    public String toString() {
        return at + ": " + ShownText.name(wrong + "; " + remedy);
    }
}
