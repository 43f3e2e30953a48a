package org.assay.report.carried;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.function.UnaryOperator;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBoolean;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationRubberStamp;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAppearanceDictionary;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAppearanceStream;
import org.apache.pdfbox.pdmodel.interactive.form.PDSignatureField;
import org.assay.record.WrittenRecord;
import org.assay.report.Samples;
import org.assay.report.competence.CompetenceReport;
import org.assay.report.signature.CheckedSignature;
import org.assay.report.signature.Signing;
import org.assay.report.signature.TrustedCertificates;
import org.assay.testing.Signer;
import org.junit.jupiter.api.Test;

/** What can be done to a signed report, each of which is told. */
class SignedRevisionsTest {
    private static final byte[] REPORT = new CompetenceReport(new WrittenRecord(
                    Samples.sample("es19-exceptional"), Samples.bytes(Samples.sample("es19-exceptional"))))
            .pdf();
    private static final Instant DAY = Instant.parse("2026-11-02T12:00:00Z");
    private static final Signer MARIGOLD = Signer.selfSigned("Marigold Quillfeather", "RSA");
    private static final Signer OSWIN = Signer.selfSigned("Oswin Thackeray", "EC");
    private static final byte[] SIGNED = Signing.sign(REPORT, MARIGOLD.identity(), "Assessor", DAY);
    private static final byte[] TWICE = Signing.sign(SIGNED, OSWIN.identity(), "Quality assurer", DAY);

    private static final String CHANGED =
            "the bytes before it are not those that were signed, or the signature was changed";
    private static final String NOT_ALL = "it does not cover all bytes before it";
    private static final String UNREADABLE = "it cannot be read";

    private interface Change {
        void to(PDDocument document) throws IOException;
    }

    private static byte[] appended(byte[] pdf, Change change) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            change.to(document);
            document.saveIncremental(out);
        }
        return out.toByteArray();
    }

    private static SignedRevisions look(byte[] pdf) {
        return SignedRevisions.of(pdf, REPORT.length, TrustedCertificates.NOT_ASKED);
    }

    /** What is wrong with each signature. */
    private static List<List<String>> problems(byte[] pdf) {
        return look(pdf).signatures().stream().map(CheckedSignature::problems).toList();
    }

    /** The file with the bytes behind its first signature, written as text of as many bytes, changed. */
    private static byte[] edited(byte[] pdf, UnaryOperator<String> edit) {
        String before = new String(pdf, StandardCharsets.ISO_8859_1);
        String tail = before.substring(REPORT.length);
        String after = edit.apply(tail);
        assertEquals(tail.length(), after.length());
        assertFalse(tail.equals(after));
        return (before.substring(0, REPORT.length) + after).getBytes(StandardCharsets.ISO_8859_1);
    }

    /** The hexadecimal digits of the signature that begins somewhere behind a place. */
    private static String contents(byte[] pdf, int from) {
        String text = new String(pdf, StandardCharsets.ISO_8859_1);
        int begin = text.indexOf("/Contents <", from) + "/Contents <".length();
        return text.substring(begin, text.indexOf('>', begin));
    }

    private static byte[] flipped(byte[] pdf, int at) {
        byte[] flipped = pdf.clone();
        flipped[at] ^= 1;
        return flipped;
    }

    private static void assertTold(byte[] pdf, String part) {
        List<String> differences = look(pdf).differences();
        assertTrue(differences.stream().anyMatch(one -> one.contains(part)), differences::toString);
    }

    @Test
    void signatures_that_nobody_touched_hold() {
        SignedRevisions revisions = look(TWICE);

        assertEquals(List.of(), revisions.differences());
        assertEquals(List.of(List.of(), List.of()), problems(TWICE));
        assertEquals("Marigold Quillfeather", revisions.signatures().get(0).signer());
        assertEquals("Quality assurer", revisions.signatures().get(1).role());
        assertEquals(DAY, revisions.signatures().get(1).time().orElseThrow());
    }

    @Test
    void a_byte_of_the_report_breaks_all_signatures() {
        byte[] binaryMark = flipped(TWICE, 12);

        assertEquals(List.of(List.of(CHANGED), List.of(CHANGED)), problems(binaryMark));
    }

    @Test
    void a_role_a_day_or_a_name_that_is_written_anew_breaks_the_signature() {
        for (UnaryOperator<String> edit : List.<UnaryOperator<String>>of(
                tail -> tail.replace("(Assessor)", "(Director)"),
                tail -> tail.replace("(D:20261102", "(D:20261103"),
                tail -> tail.replace("/Name (Marigold", "/Name (Barnabas"))) {
            assertEquals(List.of(List.of(CHANGED)), problems(edited(SIGNED, edit)));
        }
    }

    @Test
    void a_digit_of_the_signature_breaks_it() {
        String digits = contents(SIGNED, REPORT.length);
        String value = digits.replaceFirst("0+$", "");
        int last = value.length() / 2 * 2 - 8;
        String other =
                digits.substring(0, last) + (digits.charAt(last) == 'A' ? 'B' : 'A') + digits.substring(last + 1);

        assertEquals(List.of(List.of(CHANGED)), problems(edited(SIGNED, tail -> tail.replace(digits, other))));
    }

    @Test
    void what_stands_behind_the_message_is_told() {
        String digits = contents(SIGNED, REPORT.length);
        String padded = digits.substring(0, digits.length() - 2) + "41";

        assertEquals(List.of(List.of(UNREADABLE)), problems(edited(SIGNED, tail -> tail.replace(digits, padded))));
    }

    @Test
    void a_hole_larger_than_the_signature_is_told() {
        byte[] earlier = edited(SIGNED, tail -> {
            int at = tail.indexOf("/ByteRange [0 ") + "/ByteRange [0 ".length();
            int length = Integer.parseInt(tail.substring(at, tail.indexOf(' ', at)));
            return tail.replace("/ByteRange [0 " + length, "/ByteRange [0 " + (length - 40));
        });
        byte[] shorter = edited(SIGNED, tail -> tail.replaceFirst("(/ByteRange \\[0 \\d+ \\d+ \\d+)\\d\\]", "$1] "));
        byte[] later = edited(SIGNED, tail -> tail.replace("/ByteRange [0 ", "/ByteRange [9 "));
        byte[] none = edited(SIGNED, tail -> tail.replace("/ByteRange", "/ByteRangf"));
        byte[] noDigits = edited(SIGNED, tail -> {
            String digits = contents(SIGNED, REPORT.length);
            return tail.replace(digits, digits.substring(0, digits.length() - 2) + " 0");
        });

        assertEquals(List.of(List.of(NOT_ALL)), problems(earlier));
        assertEquals(List.of(List.of(NOT_ALL)), problems(later));
        assertEquals(List.of(List.of(NOT_ALL)), problems(noDigits));
        assertTold(shorter, "bytes");
        assertTold(none, "bytes were appended to it that are no signature");
        for (byte[] one : List.of(earlier, later, shorter, none, noDigits)) {
            assertFalse(look(one).differences().isEmpty()
                    && look(one).signatures().stream().allMatch(CheckedSignature::holds));
        }
    }

    @Test
    void signatures_that_change_places_break() {
        String first = contents(TWICE, REPORT.length);
        String second = contents(TWICE, SIGNED.length);
        String padded = second + "0".repeat(first.length() - second.length());
        byte[] swapped = edited(TWICE, tail -> tail.replace(first, padded));
        byte[] ofAnother = Signing.sign(REPORT, MARIGOLD.identity(), "Assessor", DAY.plusSeconds(1));
        byte[] borrowed = edited(SIGNED, tail -> tail.replace(first, contents(ofAnother, REPORT.length)));

        assertEquals(List.of(List.of(CHANGED), List.of(CHANGED)), problems(swapped));
        assertEquals(List.of(List.of(CHANGED)), problems(borrowed));
    }

    @Test
    void a_signature_of_a_kind_that_is_not_looked_at_proves_nothing() {
        byte[] other = edited(SIGNED, tail -> tail.replace("/ETSI.CAdES.detached", "/adbe.pkcs7.sha1ABCD"));

        assertTrue(problems(other).get(0).get(0).startsWith("it is of the kind “adbe.pkcs7.sha1ABCD” and not of one"));
        assertEquals("", look(other).signatures().get(0).signer());
    }

    @Test
    void one_broken_signature_of_two_is_told_as_that_one() {
        String second = contents(TWICE, SIGNED.length);
        int in = second.length() / 2 - 20;
        byte[] last = edited(
                TWICE, tail -> tail.replace(second, second.substring(0, in) + "ABCDABCD" + second.substring(in + 8)));
        byte[] first = Signing.sign(flipped(SIGNED, 12), OSWIN.identity(), "Quality assurer", DAY);

        assertEquals(List.of(), problems(last).get(0));
        assertFalse(problems(last).get(1).isEmpty());
        assertEquals(List.of(List.of(CHANGED), List.of()), problems(first));
    }

    @Test
    void whatever_follows_the_last_signature_is_told() throws IOException {
        byte[] drawn = appended(SIGNED, HostilePdf::overlay);

        assertTold(drawn, (drawn.length - SIGNED.length) + " bytes were appended after the last signature");
        assertTold(Arrays.copyOf(SIGNED, SIGNED.length + 1), "1 bytes were appended after the last signature");
        assertEquals(List.of(List.of()), problems(drawn));
    }

    private static void stamp(PDDocument document) throws IOException {
        PDAppearanceStream look = new PDAppearanceStream(document);
        look.setBBox(new PDRectangle(400, 60));
        try (PDPageContentStream over = new PDPageContentStream(document, look)) {
            over.addRect(0, 0, 400, 60);
            over.fill();
        }
        PDAppearanceDictionary looks = new PDAppearanceDictionary();
        looks.setNormalAppearance(look);
        PDAnnotation stamp = new PDAnnotationRubberStamp();
        stamp.setRectangle(new PDRectangle(50, 600, 400, 60));
        stamp.setAppearance(looks);
        PDPage page = document.getPage(1);
        COSArray all = new COSArray(
                page.getAnnotations().stream().map(PDAnnotation::getCOSObject).toList());
        all.add(stamp.getCOSObject());
        page.getCOSObject().setItem(COSName.ANNOTS, all);
        page.getCOSObject().setNeedToBeUpdated(true);
    }

    private static COSDictionary form(PDDocument document) {
        COSDictionary catalog = document.getDocumentCatalog().getCOSObject();
        catalog.setNeedToBeUpdated(true);
        return (COSDictionary) catalog.getDictionaryObject(COSName.ACRO_FORM);
    }

    @Test
    void what_is_drawn_between_two_signatures_is_told_with_its_page() throws IOException {
        for (byte[] base : List.of(REPORT, SIGNED)) {
            String number = base == REPORT ? "signature 1: " : "signature 2: ";
            byte[] drawn = Signing.sign(appended(base, HostilePdf::overlay), OSWIN.identity(), "", DAY);
            byte[] stamped = Signing.sign(appended(base, SignedRevisionsTest::stamp), OSWIN.identity(), "", DAY);

            assertTold(drawn, number + "page 1 is not as before");
            assertTold(stamped, number + "an annotation on page 2 is not as before");
            assertTrue(look(drawn).signatures().stream().allMatch(CheckedSignature::holds));
        }
    }

    @Test
    void a_form_that_asks_viewers_to_draw_or_holds_pages_of_its_own_is_told() throws IOException {
        for (Change change : List.<Change>of(
                document -> form(document).setItem(COSName.NEED_APPEARANCES, COSBoolean.TRUE),
                document -> form(document).setItem(COSName.getPDFName("XFA"), new COSString("<xdp/>")))) {
            assertTold(Signing.sign(appended(SIGNED, change), OSWIN.identity(), "", DAY), "the form is not as before");
        }
    }

    @Test
    void a_signature_that_draws_is_told() throws IOException {
        byte[] drawing = appended(SIGNED, document -> {
            PDSignatureField field = (PDSignatureField)
                    document.getDocumentCatalog().getAcroForm(null).getFields().get(0);
            PDAppearanceStream look = field.getWidgets()
                    .get(0)
                    .getAppearance()
                    .getNormalAppearance()
                    .getAppearanceStream();
            try (PDPageContentStream over = new PDPageContentStream(document, look)) {
                over.addRect(0, 0, 400, 60);
                over.fill();
            }
            look.getCOSObject().setNeedToBeUpdated(true);
        });

        assertTold(Signing.sign(drawing, OSWIN.identity(), "", DAY), "not as before");
    }

    @Test
    void a_signature_shown_again_under_another_role_is_told() throws IOException {
        byte[] again = appended(SIGNED, document -> {
            PDSignatureField field = (PDSignatureField)
                    document.getDocumentCatalog().getAcroForm(null).getFields().get(0);
            COSDictionary signature = field.getSignature().getCOSObject();
            signature.setString(COSName.REASON, "Director");
            signature.setNeedToBeUpdated(true);
        });

        assertTold(again, "bytes were appended after the last signature");
        assertEquals("Assessor", look(again).signatures().get(0).role(), "as what was signed says");
    }

    @Test
    void a_damaged_file_is_answered_and_never_crashes() {
        Random random = new Random(741);
        for (int i = 0; i < 30; i++) {
            byte[] damaged = TWICE.clone();
            for (int hits = 0; hits < 3; hits++) {
                int at = REPORT.length + random.nextInt(TWICE.length - REPORT.length);
                damaged[at] = (byte) (damaged[at] + 1 + random.nextInt(255));
            }
            SignedRevisions revisions = look(damaged);
            assertFalse(revisions.differences().isEmpty()
                    && revisions.signatures().size() == 2
                    && revisions.signatures().stream().allMatch(CheckedSignature::holds));
        }
    }
}
