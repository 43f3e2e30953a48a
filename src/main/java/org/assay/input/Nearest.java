package org.assay.input;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/** Guesses what a mistyped word was meant to be. */
public final class Nearest {

    /** {@code did you mean "ES19"?}, where one of the known words is near enough. */
    public static Optional<String> question(String written, Collection<String> known) {
        return to(written, known).map(near -> "did you mean " + Characters.quoted(near) + "?");
    }

    /** The one of the known words that differs least, where it differs by no more than a third of its letters. */
    static Optional<String> to(String written, Collection<String> known) {
        String word = written.toLowerCase(Locale.ROOT);
        return known.stream()
                .filter(candidate -> Math.abs(candidate.length() - word.length()) <= allowed(candidate))
                .filter(candidate -> distance(word, candidate) <= allowed(candidate))
                .min(Comparator.comparingInt((String candidate) -> distance(word, candidate))
                        .thenComparing(Comparator.naturalOrder()));
    }

    private static int allowed(String candidate) {
        return Math.max(1, candidate.length() / 3);
    }

    /** How many letters to insert, remove or replace (Levenshtein), upper and lower case being alike. */
    private static int distance(String word, String candidate) {
        String other = candidate.toLowerCase(Locale.ROOT);
        int[] above = new int[other.length() + 1];
        for (int j = 0; j <= other.length(); j++) {
            above[j] = j;
        }
        for (int i = 1; i <= word.length(); i++) {
            int[] row = new int[other.length() + 1];
            row[0] = i;
            for (int j = 1; j <= other.length(); j++) {
                int replaced = above[j - 1] + (word.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                row[j] = Math.min(replaced, Math.min(above[j], row[j - 1]) + 1);
            }
            above = row;
        }
        return above[other.length()];
    }

    private Nearest() {}
}
