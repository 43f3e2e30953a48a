package org.assay.input;

/** Text for a cell of a spreadsheet. */
public final class SpreadsheetText {
    private SpreadsheetText() {}

    /** The text, with an apostrophe before it where a spreadsheet would take it for a formula. */
    public static String safe(String text) {
        return text.isEmpty() || "=+-@\t\r".indexOf(text.charAt(0)) < 0 ? text : "'" + text;
    }
}
