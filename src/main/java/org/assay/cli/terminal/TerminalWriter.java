package org.assay.cli.terminal;

import java.io.FilterWriter;
import java.io.IOException;
import java.io.Writer;
import org.assay.input.ShownText;

/**
 * The one gate where text meets a terminal. Names of files, texts of rules and values of files may hold what a terminal
 * takes for orders: to clear what stands there, to show other text, to write from right to left. Such characters are shown
 * as {@code \}{@code u001B}.
 */
public final class TerminalWriter extends FilterWriter {
    private boolean afterReturn;

    public TerminalWriter(Writer out) {
        super(out);
    }

    @Override
    public void write(int c) throws IOException {
        write(new char[] {(char) c}, 0, 1);
    }

    @Override
    public void write(String text, int from, int length) throws IOException {
        write(text.toCharArray(), from, length);
    }

    @Override
    public void write(char[] text, int from, int length) throws IOException {
        StringBuilder shown = new StringBuilder(length);
        for (int i = from; i < from + length; i++) {
            char c = text[i];
            if (afterReturn) { // which ends a line of CSV, and is else an order
                shown.append(c == '\n' ? "\r" : ShownText.escaped('\r'));
            }
            afterReturn = c == '\r';
            if (!afterReturn) {
                shown.append(ShownText.isOrder(c) ? ShownText.escaped(c) : String.valueOf(c));
            }
        }
        out.write(shown.toString());
    }

    @Override
    public void flush() throws IOException {
        if (afterReturn) {
            out.write(ShownText.escaped('\r'));
            afterReturn = false;
        }
        out.flush();
    }

    @Override
    public void close() throws IOException {
        flush();
        super.close();
    }
}
