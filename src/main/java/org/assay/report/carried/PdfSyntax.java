package org.assay.report.carried;

import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * What the bytes of a PDF say before anything interprets them. A PDF library unpacks streams whole before it looks at
 * them, and one packed twice multiplies its size twice; so a file is measured first, holding nothing.
 */
final class PdfSyntax {
    private static final byte[] STREAM = "stream".getBytes(StandardCharsets.US_ASCII);
    /** How far behind the word {@code stream} a reader may begin to unpack: line ends, and a header of two bytes. */
    private static final int LATEST_START = 6;

    private static final String PACKED = "FlateDecode";
    /** Whatever else follows is the handler of a signature, as {@code Adobe.PPKLite}. */
    private static final Pattern OTHERWISE = Pattern.compile(".*Decode|A85|AHx|CCF|Crypt|DCT|Fl|LZW|RL");
    /** No name looked for has more letters: {@code ASCIIHexDecode}, {@code CCITTFaxDecode}. */
    private static final int LONGEST_NAME = 16;

    private final byte[] pdf;

    PdfSyntax(byte[] pdf) {
        this.pdf = pdf;
    }

    /**
     * Whether every stream is packed as a report's are, once and by one method that takes no parameters, and nothing is
     * encrypted. Names count as a reader understands them, whose letters may be written as numbers: {@code /#46ilter}.
     */
    boolean isPackedSimply() {
        for (int at = 0; at < pdf.length; at++) {
            if (pdf[at] == '/') {
                String name = name(at + 1);
                boolean otherwise = name.equals("Filter") && !isPackedOnce(at + 1)
                        || name.equals("DecodeParms")
                        || name.equals("Encrypt");
                if (otherwise) {
                    return false;
                }
            }
        }
        return true;
    }

    /** Not where a list follows, a reference to another object, or any other way of packing that PDF knows. */
    private boolean isPackedOnce(int nameOfFilter) {
        int at = behind(nameOfFilter);
        while (at < pdf.length && isSpace(pdf[at])) {
            at++;
        }
        String filter = at < pdf.length && pdf[at] == '/' ? name(at + 1) : "";
        return filter.equals(PACKED)
                || !filter.isEmpty() && !OTHERWISE.matcher(filter).matches();
    }

    /** The name whose first letter stands there, as far as it can be one of those looked for. */
    private String name(int from) {
        StringBuilder name = new StringBuilder();
        for (int at = from; at < pdf.length && isRegular(pdf[at]) && name.length() < LONGEST_NAME; at++) {
            int code = pdf[at] == '#' && at + 2 < pdf.length
                    ? Character.digit(pdf[at + 1], 16) * 16 + Character.digit(pdf[at + 2], 16)
                    : -1;
            name.append((char) (code < 0 ? pdf[at] : code));
            at += code < 0 ? 0 : 2;
        }
        return name.toString();
    }

    private int behind(int name) {
        int at = name;
        while (at < pdf.length && isRegular(pdf[at])) {
            at++;
        }
        return at;
    }

    static boolean isSpace(byte c) {
        return c == 0 || c == '\t' || c == '\n' || c == '\f' || c == '\r' || c == ' ';
    }

    static boolean isRegular(byte c) {
        return !isSpace(c) && "()<>[]{}/%".indexOf(c) < 0;
    }

    /** Whether all streams together unpack to more than so many bytes. */
    boolean unpacksBeyond(long most) {
        Inflater inflater = new Inflater(true);
        byte[] scratch = new byte[65_536];
        long room = most;
        try {
            for (int at = 0; at < pdf.length - STREAM.length && room >= 0; at++) {
                if (isStream(at)) {
                    room -= unpackedSize(inflater, at + STREAM.length, scratch, room);
                }
            }
        } finally {
            inflater.end();
        }
        return room < 0;
    }

    private boolean isStream(int at) {
        for (int i = 0; i < STREAM.length; i++) {
            if (pdf[at + i] != STREAM[i]) {
                return false;
            }
        }
        return true;
    }

    /** The largest size that a reader may come to, wherever it begins and whether or not it looks at the header. */
    private long unpackedSize(Inflater inflater, int from, byte[] scratch, long room) {
        long largest = 0;
        for (int start = from; start <= from + LATEST_START && start < pdf.length && largest <= room; start++) {
            largest = Math.max(largest, inflated(inflater, start, scratch, room));
        }
        return largest;
    }

    /** A size past {@code room} as soon as it is exceeded; what came before the data goes wrong counts. */
    private long inflated(Inflater inflater, int from, byte[] scratch, long room) {
        inflater.reset();
        inflater.setInput(pdf, from, pdf.length - from);
        long size = 0;
        try {
            int more;
            do {
                more = inflater.inflate(scratch);
                size += more;
            } while (more > 0 && size <= room);
        } catch (DataFormatException e) {
            return size;
        }
        return size;
    }
}
