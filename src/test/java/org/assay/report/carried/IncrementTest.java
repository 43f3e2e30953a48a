package org.assay.report.carried;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Duration;
import java.util.Arrays;
import java.util.Calendar;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSBoolean;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationWidget;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.PDSignature;
import org.assay.record.WrittenRecord;
import org.assay.report.Samples;
import org.assay.report.competence.CompetenceReport;
import org.assay.report.signature.TrustedCertificates;
import org.junit.jupiter.api.Test;

/** What may be appended to a report, and what may not. */
class IncrementTest {
    private static final byte[] REPORT = new CompetenceReport(new WrittenRecord(
                    Samples.sample("es19-exceptional"), Samples.bytes(Samples.sample("es19-exceptional"))))
            .pdf();

    private interface Change {
        void to(PDDocument document) throws IOException;
    }

    private static byte[] appended(byte[] pdf, Change change) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            change.to(document);
            document.saveIncremental(out);
        }
        assertTrue(Arrays.equals(pdf, Arrays.copyOf(out.toByteArray(), pdf.length)));
        return out.toByteArray();
    }

    /** A signature, of which no more is looked at than what it covers. */
    private static byte[] signed(byte[] pdf, Change change) throws IOException {
        return appended(pdf, document -> {
            PDSignature signature = new PDSignature();
            signature.setFilter(PDSignature.FILTER_ADOBE_PPKLITE);
            signature.setSubFilter(PDSignature.SUBFILTER_ADBE_PKCS7_DETACHED);
            signature.setName("Marigold Quillfeather");
            Calendar day = Calendar.getInstance();
            day.setTimeInMillis(1_800_000_000_000L);
            signature.setSignDate(day);
            document.addSignature(signature, content -> new byte[] {1, 2, 3});
            change.to(document);
        });
    }

    private static PDAnnotationWidget signatureField(PDDocument document) throws IOException {
        return document.getDocumentCatalog()
                .getAcroForm()
                .getFields()
                .get(0)
                .getWidgets()
                .get(0);
    }

    private static boolean isSignatureOnly(byte[] original, byte[] appended) throws IOException {
        return SignedRevisions.of(appended, original.length, TrustedCertificates.NOT_ASKED)
                .differences()
                .isEmpty();
    }

    @Test
    void a_signature_and_a_second_one_change_nothing_that_is_shown() throws IOException {
        byte[] once = signed(REPORT, document -> {});
        byte[] twice = signed(once, document -> {});

        assertTrue(isSignatureOnly(REPORT, once));
        assertTrue(isSignatureOnly(REPORT, twice));
    }

    @Test
    void whatever_is_drawn_over_a_page_is_more_than_a_signature() throws IOException {
        byte[] drawn = appended(REPORT, HostilePdf::overlay);

        assertFalse(isSignatureOnly(REPORT, drawn));
        assertFalse(isSignatureOnly(REPORT, signed(drawn, document -> {})), "signed afterwards");
        assertFalse(isSignatureOnly(REPORT, signed(REPORT, HostilePdf::overlay)), "while signing");
    }

    @Test
    void what_is_drawn_after_a_signature_is_no_part_of_it() throws IOException {
        byte[] signed = signed(REPORT, document -> {});

        assertFalse(isSignatureOnly(REPORT, appended(signed, HostilePdf::overlay)));
    }

    @Test
    void a_signature_that_shows_something_may_cover_what_was_decided() throws IOException {
        byte[] shown = signed(REPORT, document -> {
            signatureField(document).setRectangle(new PDRectangle(50, 600, 400, 60));
            signatureField(document).getCOSObject().setNeedToBeUpdated(true);
        });

        assertFalse(isSignatureOnly(REPORT, shown));
    }

    @Test
    void bytes_without_a_signature_are_none() throws IOException {
        byte[] longer = Arrays.copyOf(REPORT, REPORT.length + 40);
        byte[] opening = signed(REPORT, document -> {
            COSDictionary action = new COSDictionary();
            action.setItem(COSName.S, COSName.getPDFName("URI"));
            action.setItem(COSName.getPDFName("URI"), new COSString("https://assay.example"));
            document.getDocumentCatalog().getCOSObject().setItem(COSName.OPEN_ACTION, action);
            document.getDocumentCatalog().getCOSObject().setNeedToBeUpdated(true);
        });
        byte[] withoutPages = signed(REPORT, document -> {
            document.getPages().getCOSObject().setItem(COSName.COUNT, COSInteger.ONE);
            document.getPages().getCOSObject().setNeedToBeUpdated(true);
        });

        for (byte[] other : List.of(longer, opening, withoutPages)) {
            assertFalse(isSignatureOnly(REPORT, other));
        }
    }

    private static COSDictionary form(PDDocument document) {
        COSDictionary catalog = document.getDocumentCatalog().getCOSObject();
        catalog.setNeedToBeUpdated(true);
        return (COSDictionary) catalog.getDictionaryObject(COSName.ACRO_FORM);
    }

    private static COSDictionary script() {
        COSDictionary action = new COSDictionary();
        action.setItem(COSName.S, COSName.JAVA_SCRIPT);
        action.setString(COSName.JS, "app.alert('Competent')");
        return action;
    }

    private static COSDictionary field(PDDocument document) {
        COSDictionary field =
                (COSDictionary) ((COSArray) form(document).getDictionaryObject(COSName.FIELDS)).getObject(0);
        field.setNeedToBeUpdated(true);
        return field;
    }

    @Test
    void a_form_holds_unseen_signatures_and_nothing_else() throws IOException {
        for (Change change : List.<Change>of(
                document -> form(document).setItem(COSName.getPDFName("XFA"), new COSString("<xdp/>")),
                document -> form(document).setItem(COSName.NEED_APPEARANCES, COSBoolean.FALSE),
                document -> form(document).setItem(COSName.getPDFName("CO"), new COSArray(List.of(field(document)))),
                document -> form(document).setItem(COSName.AA, script()),
                document -> form(document).setItem(COSName.A, script()),
                document -> form(document).setInt("SigFlags", 0),
                document -> field(document).setItem(COSName.FT, COSName.TX),
                document -> field(document).setItem(COSName.AA, script()),
                document -> field(document).setItem(COSName.RECT, new COSArray()),
                document -> field(document).setItem(COSName.PARENT, new COSDictionary()),
                document -> field(document).setItem(COSName.V, new COSString("Competent")))) {
            assertFalse(isSignatureOnly(REPORT, signed(REPORT, change)));
        }
    }

    private static void entry(PDDocument document, String key, COSBase value) {
        COSDictionary catalog = document.getDocumentCatalog().getCOSObject();
        catalog.setItem(COSName.getPDFName(key), value);
        catalog.setNeedToBeUpdated(true);
    }

    private static COSDictionary of(String key, COSBase value) {
        COSDictionary dictionary = new COSDictionary();
        dictionary.setItem(COSName.getPDFName(key), value);
        return dictionary;
    }

    @Test
    void what_proves_signatures_later_is_certificates_and_permissions() throws IOException {
        byte[] proofs = signed(REPORT, document -> {
            COSStream certificate = new COSStream();
            try (OutputStream out = certificate.createOutputStream()) {
                out.write(48);
            }
            entry(document, "DSS", of("Certs", new COSArray(List.of(certificate))));
            entry(document, "Perms", of("DocMDP", field(document).getItem(COSName.V)));
            entry(document, "Extensions", of("ESIC", of("ExtensionLevel", COSInteger.TWO)));
        });
        assertTrue(isSignatureOnly(REPORT, proofs));

        for (String key : List.of("DSS", "Perms", "Extensions")) {
            assertFalse(isSignatureOnly(REPORT, signed(REPORT, document -> entry(document, key, of("AA", script())))));
        }
        assertFalse(isSignatureOnly(
                REPORT,
                signed(REPORT, document -> entry(document, "DSS", of("Certs", new COSArray(List.of(script())))))));
    }

    @Test
    void objects_that_hold_one_another_without_end_are_told() throws IOException {
        byte[] rings = signed(REPORT, document -> {
            COSDictionary page = document.getPage(0).getCOSObject();
            COSDictionary pages = page.getCOSDictionary(COSName.PARENT);
            COSDictionary otherPage = new COSDictionary(page);
            COSDictionary otherPages = new COSDictionary(pages);
            COSArray kids = new COSArray(pages.getCOSArray(COSName.KIDS).toList());
            kids.set(0, new COSObject(otherPage, new COSObjectKey(90_001, 0)));
            otherPages.setItem(COSName.KIDS, kids);
            page.setItem(COSName.PARENT, new COSObject(otherPages, new COSObjectKey(90_002, 0)));
            for (COSDictionary one : List.of(page, otherPage, otherPages)) {
                one.setNeedToBeUpdated(true);
            }
        });

        assertFalse(assertTimeoutPreemptively(Duration.ofSeconds(60), () -> isSignatureOnly(REPORT, rings)));
    }
}
