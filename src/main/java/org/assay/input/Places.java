package org.assay.input;

/** Lines and columns of a text, found while reading through it. Columns count code points, as editors show them. */
final class Places {
    private final String path;
    private final String text;
    private int offset;
    private int line = 1;
    private int column = 1;

    Places(String path, String text) {
        this.path = path;
        this.text = text;
    }

    /**
     * The place of a character.
     *
     * @param target index into the text; going back starts again at the beginning, so ask in order
     */
    Source at(long target) {
        if (target < offset) {
            offset = 0;
            line = 1;
            column = 1;
        }
        while (offset < target && offset < text.length()) {
            step();
        }
        return new Source(path, line, column);
    }

    /** What stands at an index, as a message names it. */
    static String shown(String text, int index) {
        return index < text.length()
                ? Characters.quoted(Character.toString(text.codePointAt(index)))
                : "the end of the file";
    }

    private void step() {
        int c = text.codePointAt(offset);
        offset += Character.charCount(c);
        boolean halfOfLineBreak = c == '\r' && offset < text.length() && text.charAt(offset) == '\n';
        if (c == '\n' || c == '\r' && !halfOfLineBreak) {
            line++;
            column = 1;
        } else if (!halfOfLineBreak) {
            column++;
        }
    }
}
