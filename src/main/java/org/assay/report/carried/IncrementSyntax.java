package org.assay.report.carried;

import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.assay.report.carried.PdfTokens.Malformed;
import org.assay.report.carried.PdfTokens.Name;

/**
 * The bytes that were appended to a PDF at once: objects, where each of them is, and where that is said. Readers look for
 * the last in ways of their own, so whatever stands beside may be what one of them shows.
 */
final class IncrementSyntax {
    private static final Set<String> TRAILER =
            Set.of("Size", "Root", "Prev", "Info", "ID", "Type", "W", "Index", "Length", "Filter");
    private static final Set<String> LINE_ENDS = Set.of("", "\n", "\r\n", "\r");

    private final byte[] before;
    private final byte[] pdf;
    private final PdfTokens tokens;
    private final Map<Integer, Integer> objects = new HashMap<>();
    private final Map<Integer, Long> listed = new HashMap<>();

    private IncrementSyntax(byte[] before, byte[] pdf) throws Malformed {
        this.before = before;
        this.pdf = pdf;
        tokens = new PdfTokens(pdf, before.length);
    }

    /**
     * Whether all that follows the bytes before is objects, one cross-reference that lists these and no other, and the end
     * of the file.
     */
    static boolean isExact(byte[] before, byte[] pdf) {
        try {
            new IncrementSyntax(before, pdf).read();
            return true;
        } catch (Malformed e) {
            return false;
        }
    }

    private void read() throws Malformed {
        boolean found = false;
        while (!found && !tokens.follows("xref")) {
            int place = tokens.next();
            int number = tokens.number();
            found = isCrossReference(object());
            check(objects.put(number, place) == null);
            if (found) {
                end(place, number);
            }
        }
        if (!found) {
            end(tokens.next(), -1);
        }
    }

    private static void check(boolean right) throws Malformed {
        if (!right) {
            throw new Malformed();
        }
    }

    private Object object() throws Malformed {
        tokens.expect("0");
        tokens.expect("obj");
        Object value = tokens.value();
        if (tokens.follows("stream") && value instanceof Map<?, ?> dictionary) {
            tokens.expect("stream");
            Object length = dictionary.get("Length");
            tokens.skip(length instanceof Integer bytes ? bytes : -1);
            tokens.expect("endstream");
            check(!new Name("ObjStm").equals(dictionary.get("Type")));
        }
        tokens.expect("endobj");
        return value;
    }

    private static boolean isCrossReference(Object object) {
        return object instanceof Map<?, ?> dictionary && new Name("XRef").equals(dictionary.get("Type"));
    }

    /** @param itself number of the object that the cross-reference is, which may leave open where it is; -1 for none */
    private void end(int place, int itself) throws Malformed {
        CrossReference reference = CrossReference.at(pdf, place, (number, at) -> {
            boolean first = listed.put(number, at) == null;
            check(first && objects.getOrDefault(number, -1) == at);
        });
        if (itself >= 0) {
            listed.putIfAbsent(itself, (long) place);
        }
        check(!objects.isEmpty() && listed.keySet().equals(objects.keySet()));
        CrossReference earlier = CrossReference.at(before, CrossReference.start(before), (number, at) -> {});
        check(TRAILER.containsAll(reference.trailer().keySet())
                && reference.place("Prev").equals(Optional.of(CrossReference.start(before)))
                && reference.size() >= earlier.size()
                && Collections.max(objects.keySet()) < reference.size());
        PdfTokens tail = new PdfTokens(pdf, reference.end());
        tail.expect("startxref");
        check(tail.number() == place);
        tail.expect("%%EOF");
        int end = tail.here();
        check(LINE_ENDS.contains(new String(pdf, end, pdf.length - end, StandardCharsets.ISO_8859_1)));
    }
}
