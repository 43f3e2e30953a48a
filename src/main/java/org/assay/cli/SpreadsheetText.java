package org.assay.cli;

/** Text for a cell of a spreadsheet. */
final class SpreadsheetText {
    private SpreadsheetText() {}

    /** The text, with an apostrophe before it where a spreadsheet would take it for a formula. */
    static String safe(String text) {
        return text.isEmpty() || "=+-@\t\r".indexOf(text.charAt(0)) < 0 ? text : "'" + text;
    }
}
