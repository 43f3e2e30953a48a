package org.assay.input;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** The text of a file's bytes: UTF-8, and nothing that only looks like it. */
final class Utf8 {
    private static final String SAVE_AS = "save the file as plain text in UTF-8";

    private static final char STANDS_FOR_ANY = '\uFFFD';

    private final String path;
    private final Problems problems;

    Utf8(String path, Problems problems) {
        this.path = path;
        this.problems = problems;
    }

    /**
     * The text, without a byte order mark at its start. Characters that must not be there are problems; a space takes
     * their place, so that reading goes on and every other place stays as it is.
     *
     * @throws InputException where the bytes are not UTF-8 text at all
     */
    String decode(byte[] bytes) {
        refuseOtherEncodings(bytes);
        int start = startsWith(bytes, 0xEF, 0xBB, 0xBF) ? 3 : 0;
        // of large records, by far the cheapest; what is not UTF-8 gives a character that is hardly ever in a file
        String text = new String(bytes, start, bytes.length - start, StandardCharsets.UTF_8);
        if (text.indexOf(STANDS_FOR_ANY) >= 0) {
            refuseOthers(bytes, start);
        }
        return withoutForbidden(text);
    }

    private void refuseOthers(byte[] bytes, int start) {
        ByteBuffer in = ByteBuffer.wrap(bytes, start, bytes.length - start);
        CharBuffer out = CharBuffer.allocate(bytes.length);
        CoderResult result = StandardCharsets.UTF_8.newDecoder().decode(in, out, true);
        if (result.isError()) {
            String before = out.flip().toString();
            int at = in.position();
            String wrong = String.format("byte %d of the file, %02X, is not UTF-8", at + 1, bytes[at]);
            throw InputException.of(new Places(path, before).at(before.length()), wrong, SAVE_AS);
        }
    }

    private void refuseOtherEncodings(byte[] bytes) {
        String encoding = "";
        if (startsWith(bytes, 0xFF, 0xFE, 0, 0) || startsWith(bytes, 0, 0, 0xFE, 0xFF)) {
            encoding = "UTF-32";
        } else if (startsWith(bytes, 0xFF, 0xFE) || startsWith(bytes, 0xFE, 0xFF)) {
            encoding = "UTF-16";
        }
        if (!encoding.isEmpty()) {
            throw InputException.of(Source.whole(path), "the file is in " + encoding, SAVE_AS);
        }
    }

    private static boolean startsWith(byte[] bytes, int... start) {
        if (bytes.length < start.length) {
            return false;
        }
        for (int i = 0; i < start.length; i++) {
            if (bytes[i] != (byte) start[i]) {
                return false;
            }
        }
        return true;
    }

    private String withoutForbidden(String text) {
        StringBuilder clean = new StringBuilder();
        Places places = new Places(path, text);
        int copied = 0;
        int next;
        for (int i = 0; i < text.length(); i = next) {
            int c = text.codePointAt(i);
            next = i + Character.charCount(c);
            if (c == 0) {
                throw InputException.of(places.at(i), "a NUL character stands here", SAVE_AS);
            }
            Optional<String> objection = c == '\r' ? Optional.empty() : Characters.objection(c);
            if (objection.isPresent()) {
                problems.add(places.at(i), objection.get() + " stands here", "remove it");
                problems.throwIfFull();
                clean.append(text, copied, i).append(' ');
                copied = next;
            }
        }
        return copied == 0 ? text : clean.append(text, copied, text.length()).toString();
    }
}
