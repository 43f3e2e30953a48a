package org.assay.recruitment.vacancy;

import java.util.Optional;
import java.util.regex.Pattern;

/** Scores as people write them. */
public final class ScoreText {
    private static final Pattern WHOLE = Pattern.compile("[0-9]{1,3}");

    private ScoreText() {}

    /** A whole number within the scale; nothing for any other text. */
    public static Optional<Integer> read(String written, int lowest, int highest) {
        if (!WHOLE.matcher(written).matches()) {
            return Optional.empty();
        }
        int score = Integer.parseInt(written);
        return score >= lowest && score <= highest ? Optional.of(score) : Optional.empty();
    }
}
