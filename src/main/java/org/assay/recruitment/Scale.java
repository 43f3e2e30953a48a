package org.assay.recruitment;

import java.util.Optional;
import java.util.regex.Pattern;

/** Scores as people write them. */
final class Scale {
    private static final Pattern WHOLE = Pattern.compile("[0-9]{1,3}");

    private Scale() {}

    /** A whole number within the scale; nothing for any other text. */
    static Optional<Integer> read(String written, int lowest, int highest) {
        return Optional.of(written)
                .filter(text -> WHOLE.matcher(text).matches())
                .map(Integer::valueOf)
                .filter(score -> score >= lowest && score <= highest);
    }
}
