package org.assay.input;

/** Text cut where it is too long. */
public final class Abbreviation {
    private Abbreviation() {}

    /** The text, or as much of it as fits before an ellipsis; no character is cut in half. */
    public static String of(String text, int longest) {
        return Characters.count(text) <= longest
                ? text
                : text.substring(0, text.offsetByCodePoints(0, longest - 1)) + "…";
    }

    /** The text as a record can hold it, which reads no longer one. */
    public static String forRecord(String text) {
        return of(text, Limits.PROSE);
    }
}
