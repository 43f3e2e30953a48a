package org.assay.input;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;

/**
 * Text of JSON in UTF-8, piece after piece: whoever asks for the pieces sees to it that they make a document. A library's
 * writer takes several times as long, which tells in records of some hundred megabytes.
 */
final class JsonText {
    private static final int BUFFER = 8 * 1024;
    private static final byte[] BREAK = ("\n" + " ".repeat(2 * Limits.NESTING)).getBytes(StandardCharsets.US_ASCII);
    private static final HexFormat HEX = HexFormat.of().withUpperCase();
    private static final String ESCAPED = "\"\\\b\f\n\r\t";
    private static final String ESCAPES = "\"\\bfnrt";

    private final OutputStream out;
    private final byte[] buffer = new byte[BUFFER];
    private int used;

    JsonText(OutputStream out) {
        this.out = out;
    }

    /** Hands on what has been written; without it, the end may be missing. */
    void flush() throws IOException {
        out.write(buffer, 0, used);
        used = 0;
    }

    /** One of the signs that hold a document together. */
    void sign(char ascii) throws IOException {
        if (used == BUFFER) {
            flush();
        }
        buffer[used++] = (byte) ascii;
    }

    /** Numbers and words as they are. */
    void raw(String text) throws IOException {
        raw(text.getBytes(StandardCharsets.UTF_8));
    }

    void raw(byte[] text) throws IOException {
        raw(text, text.length);
    }

    private void raw(byte[] text, int length) throws IOException {
        if (length > BUFFER - used) {
            flush();
        }
        if (length > BUFFER) {
            out.write(text, 0, length);
        } else {
            System.arraycopy(text, 0, buffer, used, length);
            used += length;
        }
    }

    /** A new line, indented. */
    void line(int level) throws IOException {
        int length = 1 + 2 * level;
        if (length <= BREAK.length) {
            raw(BREAK, length);
        } else {
            raw("\n" + " ".repeat(length - 1));
        }
    }

    /** In quotation marks, with only those escapes that JSON or UTF-8 asks for. */
    void string(String text) throws IOException {
        byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
        sign('"');
        raw(isPlain(utf8) ? utf8 : escaped(text).getBytes(StandardCharsets.UTF_8));
        sign('"');
    }

    /** Whether bytes hold nothing to escape; a question mark may stand for half a character, which UTF-8 has no bytes for. */
    private static boolean isPlain(byte[] utf8) {
        for (byte b : utf8) {
            if (b < ' ' || b == '"' || b == '\\' || b == '?') {
                return false;
            }
        }
        return true;
    }

    private static String escaped(String text) {
        StringBuilder escaped = new StringBuilder(text.length() + 16);
        text.codePoints().forEach(c -> {
            int known = ESCAPED.indexOf(c);
            if (known >= 0) {
                escaped.append('\\').append(ESCAPES.charAt(known));
            } else if (c < ' ' || c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE) {
                escaped.append("\\u").append(HEX.toHexDigits((char) c));
            } else {
                escaped.appendCodePoint(c);
            }
        });
        return escaped.toString();
    }
}
