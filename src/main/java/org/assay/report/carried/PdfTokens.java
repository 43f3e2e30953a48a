package org.assay.report.carried;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Reads the values of a PDF as its standard writes them (ISO 32000-1, 7.3), and nothing that one reader may take otherwise
 * than another: no remark, no key twice, nothing that does not end.
 */
final class PdfTokens {
    private static final int DEEPEST = 32;

    /** Words that stand for themselves, as {@code obj}, and numbers with a point. */
    record Word(String text) {}

    record Name(String text) {}

    record Reference(int number) {}

    /** A text in either notation, which nothing here asks for. */
    record Text() {}

    /** The bytes are others than the standard asks for. */
    static final class Malformed extends Exception {
        private static final long serialVersionUID = 1;
    }

    private final byte[] pdf;
    private int at;

    PdfTokens(byte[] pdf, int from) throws Malformed {
        this.pdf = pdf;
        at = from;
        if (from < 0 || from > pdf.length) {
            throw new Malformed();
        }
    }

    /** The place of the next byte that is no space. */
    int next() {
        while (at < pdf.length && PdfSyntax.isSpace(pdf[at])) {
            at++;
        }
        return at;
    }

    /** The place behind what was read last. */
    int here() {
        return at;
    }

    boolean ended() {
        return next() == pdf.length;
    }

    /** Whether these bytes come next, behind spaces; reads none. */
    boolean follows(String text) {
        return hasHere(next(), text);
    }

    private boolean hasHere(int from, String text) {
        byte[] bytes = text.getBytes(StandardCharsets.ISO_8859_1);
        for (int i = 0; i < bytes.length; i++) {
            if (from + i >= pdf.length || pdf[from + i] != bytes[i]) {
                return false;
            }
        }
        return true;
    }

    void expect(String text) throws Malformed {
        if (!follows(text)) {
            throw new Malformed();
        }
        at += text.length();
    }

    /** Steps over so many bytes behind the line end of {@code stream}, and gives the place of the first of them. */
    int skip(int length) throws Malformed {
        int lineEnd = hasHere(at, "\r\n") ? 2 : hasHere(at, "\n") ? 1 : 0;
        at += lineEnd;
        int from = at;
        if (lineEnd == 0 || length < 0 || length > pdf.length - at) {
            throw new Malformed();
        }
        at += length;
        return from;
    }

    int number() throws Malformed {
        int from = next();
        long value = 0;
        while (at < pdf.length && pdf[at] >= '0' && pdf[at] <= '9' && at - from < 10) {
            value = value * 10 + pdf[at] - '0';
            at++;
        }
        if (at == from || at < pdf.length && PdfSyntax.isRegular(pdf[at]) || value > Integer.MAX_VALUE) {
            throw new Malformed();
        }
        return (int) value;
    }

    Map<String, Object> dictionary() throws Malformed {
        return dictionary(0);
    }

    private Map<String, Object> dictionary(int depth) throws Malformed {
        Map<String, Object> entries = new LinkedHashMap<>();
        expect("<<");
        while (!follows(">>")) {
            if (!(value(depth) instanceof Name key) || entries.put(key.text(), value(depth)) != null) {
                throw new Malformed();
            }
        }
        expect(">>");
        return entries;
    }

    /** The next number, name, text, reference, {@link Map} or {@link List}. */
    Object value() throws Malformed {
        return value(0);
    }

    private Object value(int depth) throws Malformed {
        if (depth > DEEPEST || ended()) {
            throw new Malformed();
        }
        return switch (pdf[at]) {
            case '/' -> name();
            case '(' -> text();
            case '[' -> list(depth + 1);
            case '<' -> follows("<<") ? dictionary(depth + 1) : hexadecimal();
            default -> numberOrWord();
        };
    }

    private List<Object> list(int depth) throws Malformed {
        List<Object> items = new ArrayList<>();
        expect("[");
        while (!follows("]")) {
            items.add(value(depth));
        }
        expect("]");
        return items;
    }

    private Name name() throws Malformed {
        StringBuilder name = new StringBuilder();
        for (at++; at < pdf.length && PdfSyntax.isRegular(pdf[at]); at++) {
            if (pdf[at] == '#') {
                int high = at + 2 < pdf.length ? Character.digit(pdf[at + 1], 16) : -1;
                int low = at + 2 < pdf.length ? Character.digit(pdf[at + 2], 16) : -1;
                if (high < 0 || low < 0) {
                    throw new Malformed();
                }
                name.append((char) (high * 16 + low));
                at += 2;
            } else {
                name.append((char) (pdf[at] & 0xff));
            }
        }
        return new Name(name.toString());
    }

    private Text text() throws Malformed {
        int open = 0;
        do {
            if (at >= pdf.length) {
                throw new Malformed();
            }
            open += pdf[at] == '(' ? 1 : pdf[at] == ')' ? -1 : 0;
            at += pdf[at] == '\\' ? 2 : 1;
        } while (open > 0);
        return new Text();
    }

    private Text hexadecimal() throws Malformed {
        for (at++; at < pdf.length && pdf[at] != '>'; at++) {
            if (Character.digit(pdf[at], 16) < 0 && !PdfSyntax.isSpace(pdf[at])) {
                throw new Malformed();
            }
        }
        expect(">");
        return new Text();
    }

    private Object numberOrWord() throws Malformed {
        int from = at;
        while (at < pdf.length && PdfSyntax.isRegular(pdf[at])) {
            at++;
        }
        String word = new String(pdf, from, at - from, StandardCharsets.ISO_8859_1);
        if (word.isEmpty() || word.equals("R")) {
            throw new Malformed();
        }
        if (!word.matches("\\d{1,9}")) {
            return new Word(word);
        }
        int behind = at;
        int number = Integer.parseInt(word);
        if (follows("0") && PdfSyntax.isSpace(pdf[Math.min(at + 1, pdf.length - 1)])) {
            at++;
            if (follows("R")) {
                at++;
                return new Reference(number);
            }
        }
        at = behind;
        return number;
    }
}
