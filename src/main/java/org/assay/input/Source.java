package org.assay.input;

/**
 * A place in a file that a person wrote.
 *
 * @param path the file as the person named it
 * @param line from 1; 0 where the whole file is meant
 * @param column from 1; 0 where the whole file is meant
 */
public record Source(String path, int line, int column) {
    /** The place of values that no file holds, because the program made them. */
    public static final Source MADE = whole("made by the program");

    /** Ends the path of a place in a workbook. */
    private static final String SHEET = "!";

    /** A cell of a workbook, shown as {@code grid.xlsx: Scores!B7}; row and column count from 1. */
    public static Source cell(String path, String sheet, int row, int column) {
        return new Source(path + ": " + sheet + SHEET, row, column);
    }

    /** The file as a whole. */
    public static Source whole(String path) {
        return new Source(path, 0, 0);
    }

    /** Another column of the same line or row. */
    Source inColumn(int column) {
        return new Source(path, line, column);
    }

    /** {@code path:line:column}, or the path alone for the whole file, always in one line. */
    @Override
    public String toString() {
        String shown = ShownText.name(path);
        if (line > 0 && path.endsWith(SHEET)) {
            return shown + letters(column) + line;
        }
        return line == 0 ? shown : shown + ":" + line + ":" + column;
    }

    /** The column as spreadsheets name it: 1 is A, 27 is AA. */
    private static String letters(int column) {
        StringBuilder letters = new StringBuilder();
        for (int rest = column; rest > 0; rest = (rest - 1) / 26) {
            letters.insert(0, (char) ('A' + (rest - 1) % 26));
        }
        return letters.toString();
    }
}
