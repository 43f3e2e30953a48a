package org.assay.report.carried;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDEmbeddedFilesNameTreeNode;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;
import org.assay.input.Sha256;
import org.assay.record.DecisionRecord;
import org.assay.record.WrittenRecord;
import org.assay.report.Samples;
import org.assay.report.competence.CompetenceReport;
import org.junit.jupiter.api.Test;

class ReportPdfTest {
    private static final DecisionRecord RECORD = Samples.sample("es19-exceptional");
    private static final byte[] BYTES = Samples.bytes(RECORD);
    private static final byte[] PDF = new CompetenceReport(new WrittenRecord(RECORD, BYTES)).pdf();

    @Test
    void the_record_comes_out_as_it_went_in() {
        assertArrayEquals(BYTES, ReportPdf.attachedRecord(PDF).orElseThrow());
    }

    @Test
    void every_page_prints_the_hash_of_the_record() {
        assertTrue(ReportPdf.printsHash(PDF, Sha256.of(BYTES)));
        assertFalse(ReportPdf.printsHash(PDF, Sha256.of(new byte[0])));
    }

    @Test
    void a_page_from_elsewhere_is_noticed() throws IOException {
        assertFalse(ReportPdf.printsHash(changed(document -> document.addPage(new PDPage())), Sha256.of(BYTES)));
    }

    @Test
    void a_file_that_is_no_pdf_carries_and_prints_nothing() {
        for (String text : new String[] {"", "%PDF-1.7", "{}", "%PDF-1.7\n%%EOF", "[".repeat(200_000)}) {
            byte[] file = text.getBytes(StandardCharsets.US_ASCII);
            assertEquals(Optional.empty(), ReportPdf.attachedRecord(file));
            assertFalse(ReportPdf.printsHash(file, Sha256.of(BYTES)));
        }
    }

    @Test
    void a_damaged_report_is_answered_and_never_crashes() {
        Random random = new Random(417);
        for (int i = 0; i < 24; i++) {
            byte[] damaged = i % 2 == 0 ? PDF.clone() : Arrays.copyOf(PDF, random.nextInt(PDF.length));
            for (int hits = 0; hits < 40 && damaged.length > 0; hits++) {
                damaged[random.nextInt(damaged.length)] = (byte) random.nextInt(256);
            }
            ReportPdf.attachedRecord(damaged).ifPresent(record -> assertTrue(record.length < ReportPdf.LARGEST_RECORD));
            ReportPdf.printsHash(damaged, Sha256.of(BYTES));
        }
    }

    @Test
    void a_pdf_without_a_record_carries_none() throws IOException {
        byte[] bare = changed(document -> document.getDocumentCatalog().setNames(null));
        assertEquals(Optional.empty(), ReportPdf.attachedRecord(bare));
    }

    @Test
    void a_record_that_unpacks_without_end_is_refused() throws IOException {
        byte[] bomb = changed(document -> attach(document, new HostilePdf.Zeros(ReportPdf.LARGEST_RECORD + 1L)));
        assertTrue(bomb.length < 1_000_000);
        assertEquals(Optional.empty(), ReportPdf.attachedRecord(bomb));
    }

    @Test
    void a_file_that_unpacks_without_end_is_not_even_opened() throws IOException {
        byte[] bomb = changed(document -> attach(document, new HostilePdf.Zeros(UntrustedPdf.LARGEST_UNPACKED)));
        assertEquals(Optional.empty(), ReportPdf.attachedRecord(bomb));
        assertFalse(ReportPdf.printsHash(bomb, Sha256.of(BYTES)));
    }

    @Test
    void a_file_that_lists_more_objects_than_it_has_room_for_is_not_even_opened() {
        for (byte[] pdf : List.of(
                HostilePdf.listing("[0 0 0]", "/Index [0 2147483647]", 10),
                HostilePdf.listing("[1 1 0]", "/Index [0 2147483647]", 10),
                HostilePdf.listing("[1 1 0]", "", Integer.MAX_VALUE),
                HostilePdf.listing("[0 0 0]", "/Index " + List.of("0 60 ".repeat(9_000)), 10))) {
            assertFalse(CrossReference.canBeRead(pdf));
            assertEquals(Optional.empty(), UntrustedPdf.read(pdf, PDDocument::getNumberOfPages));
        }
        assertTrue(CrossReference.canBeRead(PDF));
    }

    @Test
    void a_file_is_not_searched_for_what_it_does_not_list() {
        byte[] unlisted = HostilePdf.unlisted();
        assertTrue(unlisted.length > 11_000_000);
        assertEquals(
                Optional.empty(),
                assertTimeoutPreemptively(Duration.ofSeconds(60), () -> ReportPdf.attachedRecord(unlisted)));
    }

    private interface Change {
        void to(PDDocument document) throws IOException;
    }

    private static byte[] changed(Change change) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (PDDocument document = Loader.loadPDF(PDF)) {
            change.to(document);
            document.save(out);
        }
        return out.toByteArray();
    }

    private static void attach(PDDocument document, InputStream content) throws IOException {
        PDEmbeddedFile embedded = new PDEmbeddedFile(document, content, COSName.FLATE_DECODE);
        PDComplexFileSpecification file = new PDComplexFileSpecification();
        file.setEmbeddedFile(embedded);
        PDEmbeddedFilesNameTreeNode tree = new PDEmbeddedFilesNameTreeNode();
        tree.setNames(Map.of(ReportPdf.RECORD, file));
        PDDocumentNameDictionary names = new PDDocumentNameDictionary(document.getDocumentCatalog());
        names.setEmbeddedFiles(tree);
        document.getDocumentCatalog().setNames(names);
    }
}
