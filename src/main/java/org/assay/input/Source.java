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

    /** The file as a whole. */
    public static Source whole(String path) {
        return new Source(path, 0, 0);
    }

    /** {@code path:line:column}, or the path alone for the whole file. */
    @Override
    public String toString() {
        return line == 0 ? path : path + ":" + line + ":" + column;
    }
}
