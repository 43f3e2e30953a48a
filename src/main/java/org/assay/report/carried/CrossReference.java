package org.assay.report.carried;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.zip.InflaterInputStream;
import org.assay.report.carried.PdfTokens.Malformed;
import org.assay.report.carried.PdfTokens.Name;

/**
 * Says where the objects of a PDF are (ISO 32000-1, 7.5.4 and 7.5.8). Whoever reads one that lists more than the file can
 * hold fills the memory, and whoever reads a file without one has to search it.
 *
 * @param end the place behind it
 */
record CrossReference(Map<String, Object> trailer, int end) {
    /** An object takes some bytes, also where many are packed together. */
    private static final int SMALLEST_OBJECT = 4;

    private static final int WIDEST_FIELD = 8;
    private static final int FREE = 0;
    private static final int IN_USE = 1;
    /** Where readers look for the end of a file. */
    private static final int TAIL = 2048;

    /** Takes what is listed. */
    interface Entries {
        /** @param place of an object in use; -1 of one that is packed into another */
        void object(int number, long place) throws Malformed;
    }

    /** The place to which the end of a file points. */
    static int start(byte[] pdf) throws Malformed {
        int from = Math.max(0, pdf.length - TAIL);
        String tail = new String(pdf, from, pdf.length - from, StandardCharsets.ISO_8859_1);
        int at = tail.lastIndexOf("startxref", tail.lastIndexOf("%%EOF"));
        if (at < 0) {
            throw new Malformed();
        }
        PdfTokens tokens = new PdfTokens(pdf, from + at);
        tokens.expect("startxref");
        return tokens.number();
    }

    /** Whether all of them can be read, from the last to the first, and list no more objects than the file has room for. */
    static boolean canBeRead(byte[] pdf) {
        int[] listed = {0};
        Set<Integer> seen = new HashSet<>();
        try {
            Optional<Integer> next = Optional.of(start(pdf));
            while (next.isPresent()) {
                if (!seen.add(next.get())) {
                    return false;
                }
                CrossReference one = at(pdf, next.get(), (number, place) -> {
                    listed[0]++;
                    if (listed[0] > pdf.length / SMALLEST_OBJECT) {
                        throw new Malformed();
                    }
                });
                Optional<Integer> hybrid = one.place("XRefStm");
                if (hybrid.isPresent() && seen.add(hybrid.get())) {
                    at(pdf, hybrid.get(), (number, place) -> {});
                }
                next = one.place("Prev");
            }
            return true;
        } catch (Malformed e) {
            return false;
        }
    }

    Optional<Integer> place(String key) throws Malformed {
        return trailer.containsKey(key) ? Optional.of(integer(trailer, key)) : Optional.empty();
    }

    int size() throws Malformed {
        return integer(trailer, "Size");
    }

    static int integer(Map<String, Object> dictionary, String key) throws Malformed {
        return integer(dictionary.get(key));
    }

    private static int integer(Object value) throws Malformed {
        if (value instanceof Integer number) {
            return number;
        }
        throw new Malformed();
    }

    private static List<?> list(Object value) throws Malformed {
        if (value instanceof List<?> list) {
            return list;
        }
        throw new Malformed();
    }

    static CrossReference at(byte[] pdf, int place, Entries entries) throws Malformed {
        PdfTokens tokens = new PdfTokens(pdf, place);
        return tokens.follows("xref") ? table(pdf, tokens, entries) : stream(pdf, tokens, entries);
    }

    private static CrossReference table(byte[] pdf, PdfTokens tokens, Entries entries) throws Malformed {
        tokens.expect("xref");
        while (!tokens.follows("trailer")) {
            int first = tokens.number();
            int count = tokens.number();
            checkRoom(pdf, first, count);
            for (int number = first; number < first + count; number++) {
                int at = tokens.number();
                tokens.number();
                boolean used = tokens.follows("n");
                tokens.expect(used ? "n" : "f");
                if (used || number > 0) {
                    entries.object(number, used ? at : 0);
                }
            }
        }
        tokens.expect("trailer");
        return new CrossReference(tokens.dictionary(), tokens.next());
    }

    private static void checkRoom(byte[] pdf, int first, int count) throws Malformed {
        if (first > pdf.length || count > pdf.length / SMALLEST_OBJECT) {
            throw new Malformed();
        }
    }

    private static CrossReference stream(byte[] pdf, PdfTokens tokens, Entries entries) throws Malformed {
        tokens.number();
        tokens.expect("0");
        tokens.expect("obj");
        Map<String, Object> dictionary = tokens.dictionary();
        tokens.expect("stream");
        int length = integer(dictionary, "Length");
        int from = tokens.skip(length);
        tokens.expect("endstream");
        tokens.expect("endobj");
        if (!new Name("XRef").equals(dictionary.get("Type"))) {
            throw new Malformed();
        }
        read(pdf, from, dictionary, entries);
        return new CrossReference(dictionary, tokens.next());
    }

    private static void read(byte[] pdf, int from, Map<String, Object> dictionary, Entries entries) throws Malformed {
        int[] widths = widths(dictionary);
        Object filter = dictionary.get("Filter");
        if (filter != null && !new Name("FlateDecode").equals(filter)) {
            throw new Malformed();
        }
        InputStream raw = new ByteArrayInputStream(pdf, from, integer(dictionary, "Length"));
        List<?> index = dictionary.containsKey("Index")
                ? list(dictionary.get("Index"))
                : List.of(0, integer(dictionary, "Size"));
        try (InputStream in = filter == null ? raw : new InflaterInputStream(raw)) {
            for (int i = 0; i < index.size(); i += 2) {
                int first = integer(index.get(i));
                int count = i + 1 < index.size() ? integer(index.get(i + 1)) : Integer.MAX_VALUE;
                checkRoom(pdf, first, count);
                for (int number = first; number < first + count; number++) {
                    entry(in.readNBytes(widths[0] + widths[1] + widths[2]), widths, number, entries);
                }
            }
        } catch (IOException e) {
            throw new Malformed();
        }
    }

    private static int[] widths(Map<String, Object> dictionary) throws Malformed {
        List<?> all = list(dictionary.get("W"));
        int[] widths = new int[3];
        for (int i = 0; i < widths.length; i++) {
            widths[i] = all.size() == widths.length ? integer(all.get(i)) : WIDEST_FIELD + 1;
            if (widths[i] > WIDEST_FIELD || i == 1 && widths[i] == 0) {
                throw new Malformed();
            }
        }
        return widths;
    }

    private static void entry(byte[] entry, int[] widths, int number, Entries entries) throws Malformed {
        if (entry.length < widths[0] + widths[1] + widths[2]) {
            throw new Malformed();
        }
        long type = widths[0] == 0 ? IN_USE : field(entry, 0, widths[0]);
        if (type != FREE) {
            entries.object(number, type == IN_USE ? field(entry, widths[0], widths[1]) : -1);
        } else if (number > 0) {
            entries.object(number, 0);
        }
    }

    private static long field(byte[] entry, int from, int width) {
        long value = 0;
        for (int i = from; i < from + width; i++) {
            value = value << 8 | entry[i] & 0xff;
        }
        return value;
    }
}
