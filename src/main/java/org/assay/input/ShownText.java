package org.assay.input;

import java.util.HexFormat;

/** Text that may come from anybody, as a terminal may show it. */
public final class ShownText {
    private ShownText() {}

    /**
     * Whether a terminal takes a character for an order, to clear what stands there or to write from right to left, and not
     * for text. Line ends and tabs are text.
     */
    public static boolean isOrder(char c) {
        return !Character.isSurrogate(c) && Characters.objection(c).isPresent();
    }

    /** {@code \}{@code u001B}. */
    public static String escaped(char c) {
        return "\\u" + HexFormat.of().withUpperCase().toHexDigits(c);
    }

    /** A name in one line: a line end in it, which would pass for the end of a message, is shown as an order is. */
    public static String name(String name) {
        StringBuilder shown = new StringBuilder(name.length());
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            shown.append(c == '\n' || c == '\t' || isOrder(c) ? escaped(c) : String.valueOf(c));
        }
        return shown.toString();
    }
}
