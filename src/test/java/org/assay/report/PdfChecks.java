package org.assay.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Collections;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/** What every report must pass, whoever made it. */
public final class PdfChecks {
    private PdfChecks() {}

    /** PDF/UA-1 and PDF/A-3a by veraPDF, and the tags that veraPDF does not look at. */
    public static void assertConforms(byte[] pdf) throws Exception {
        assertEquals(Collections.emptySortedSet(), Vera.broken(pdf, PDFAFlavour.PDFUA_1));
        assertEquals(Collections.emptySortedSet(), Vera.broken(pdf, PDFAFlavour.PDFA_3_A));
        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertEquals("en-GB", document.getDocumentCatalog().getLanguage());
            assertEquals(List.of(), Tags.of(document).problems());
        }
    }
}
