package org.assay.report.carried;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Bytes appended to a PDF, written by hand. */
class IncrementSyntaxTest {
    private static final String FIRST = "%PDF-1.6\n1 0 obj\n<< /Type /Catalog /Pages 2 0 R >>\nendobj\n"
            + "2 0 obj\n<< /Type /Pages /Kids [] /Count 0 >>\nendobj\n";
    private static final String BEFORE = FIRST + "xref\n0 3\n0000000000 65535 f\r\n"
            + "%010d 00000 n\r\n%010d 00000 n\r\n".formatted(FIRST.indexOf("1 0 obj"), FIRST.indexOf("2 0 obj"))
            + "trailer\n<< /Size 3 /Root 1 0 R >>\nstartxref\n" + FIRST.length() + "\n%%EOF\n";
    private static final String OBJECT = "4 0 obj\n<< /Type /Sig /Contents <00> >>\nendobj\n";
    private static final String PREV = "/Prev " + FIRST.length();
    private static final String SIZE = "/Size 5 ";

    /** An increment of objects, of which one is listed, a cross-reference in the older form and what follows it. */
    private static String table(String objects, int listed, String trailer, String end) {
        int place = BEFORE.length() + objects.length();
        int at = BEFORE.length() + objects.indexOf(listed + " 0 obj");
        return objects + "xref\n" + listed + " 1\n%010d 00000 n\r\n".formatted(at) + "trailer\n<< /Root 1 0 R "
                + trailer + " >>\nstartxref\n" + place + end;
    }

    /** The same in the newer form, in which the cross-reference is object 5. */
    private static String stream(String objects, String entries, int type) {
        int place = BEFORE.length() + objects.length();
        byte[] at = {
            (byte) type,
            (byte) (BEFORE.length() >> 8),
            (byte) BEFORE.length(),
            0,
            1,
            (byte) (place >> 8),
            (byte) place,
            0
        };
        return objects + "5 0 obj\n<< /Type /XRef /W [1 2 1] /Index [4 2] /Size 6 /Root 1 0 R /Length 8 " + PREV
                + entries
                + " >>\nstream\n" + new String(at, StandardCharsets.ISO_8859_1) + "\nendstream\nendobj\nstartxref\n"
                + place + "\n%%EOF\n";
    }

    private static boolean isExact(String appended) {
        return IncrementSyntax.isExact(
                BEFORE.getBytes(StandardCharsets.ISO_8859_1),
                (BEFORE + appended).getBytes(StandardCharsets.ISO_8859_1));
    }

    @Test
    void objects_that_are_listed_and_the_end_are_all() {
        for (String end : List.of("\n%%EOF", "\n%%EOF\n", "\r\n%%EOF\r\n")) {
            assertTrue(isExact(table(OBJECT, 4, SIZE + PREV, end)));
        }
        assertTrue(isExact(stream(OBJECT, "", 1)));
    }

    @Test
    void nothing_stands_behind_the_end() {
        for (String end : List.of(
                "\n%%EOF\nstartxref\n9\n",
                "\n%%EOF\nstartxref\n9\n%%EOF\n",
                "\n%%EOF\nstartxref\n9\n%%eof\n",
                "\n%%EOF" + "\n".repeat(3_000),
                "\n%%EOF\n%",
                "\n% startxref 9\n%%EOF\n",
                "\nstartxref\n9\n%%EOF\n",
                "\n%%eof\n",
                "")) {
            assertFalse(isExact(table(OBJECT, 4, SIZE + PREV, end)), end);
        }
    }

    @Test
    void every_object_is_listed_once_and_where_it_is() {
        String end = "\n%%EOF\n";
        assertFalse(isExact(table(OBJECT + OBJECT.replace("4 0", "2 0"), 4, SIZE + PREV, end)), "unlisted");
        assertFalse(isExact(table(OBJECT + OBJECT, 4, SIZE + PREV, end)), "twice");
        assertFalse(isExact(table(OBJECT, 4, SIZE + PREV, end).replace("4 1\n", "3 1\n")), "not there");
        assertFalse(isExact(table("% 2 0 obj\n" + OBJECT, 4, SIZE + PREV, end)), "in a remark");
        assertFalse(isExact(table(OBJECT, 4, "/Size 4 " + PREV, end)), "beyond the size");
        assertFalse(isExact(stream(OBJECT, "", 2)), "in another object");
        assertFalse(isExact(stream(OBJECT, "", 0)), "free");
        assertFalse(isExact(stream(OBJECT.replace("/Sig", "/ObjStm"), "", 1).replace("<00>", "<00> >>\nstream\n")));
    }

    @Test
    void nothing_is_said_twice_or_points_elsewhere() {
        String end = "\n%%EOF\n";
        for (String trailer : List.of(
                SIZE,
                SIZE + "/Prev 9",
                SIZE + PREV + " /XRefStm 9",
                SIZE + PREV + " /Prev 9",
                SIZE + PREV + " /#50rev 9",
                SIZE + PREV + " /Encrypt 4 0 R")) {
            assertFalse(isExact(table(OBJECT, 4, trailer, end)), trailer);
        }
        assertFalse(isExact(table(OBJECT.replace("/Sig", "/Sig /Type /Page"), 4, SIZE + PREV, end)));
        assertFalse(isExact(stream(OBJECT, " /Index [4 1]", 1)));
    }
}
