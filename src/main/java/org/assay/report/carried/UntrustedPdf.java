package org.assay.report.carried;

import java.io.IOException;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;

/** Opens a PDF that anybody may have written. */
final class UntrustedPdf {
    private UntrustedPdf() {}

    /** What is done with the open document. */
    interface Reading<T> {
        T of(PDDocument document) throws IOException;
    }

    private static final int LARGEST_FILE = 256_000_000;
    /** For all streams of a file together: the pages, beside the largest record. */
    static final long LARGEST_UNPACKED = 256_000_000L + ReportPdf.LARGEST_RECORD;

    /**
     * Empty where the file is too large, packed too densely or otherwise than a report is, or no PDF that can be read. A
     * parser of a grammar this loose meets a broken file with any exception, with a full stack where the file nests without
     * end, and with full memory where it announces more than it has.
     */
    static <T> Optional<T> read(byte[] pdf, Reading<T> reading) {
        PdfSyntax syntax = new PdfSyntax(pdf);
        if (pdf.length > LARGEST_FILE || !syntax.isPackedSimply() || syntax.unpacksBeyond(LARGEST_UNPACKED)) {
            return Optional.empty();
        }
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return Optional.of(reading.of(document));
        } catch (IOException | RuntimeException | StackOverflowError | OutOfMemoryError e) {
            return Optional.empty();
        }
    }
}
