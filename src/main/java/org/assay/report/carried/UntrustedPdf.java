package org.assay.report.carried;

import java.io.IOException;
import java.util.Optional;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdfparser.PDFParser;
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
     * Empty where the file is too large, packed too densely or otherwise than a report is, says not or wrongly where its
     * objects are, or is no PDF that can be read. A
     * parser of a grammar this loose meets a broken file with any exception, with a full stack where the file nests without
     * end, and with full memory where it announces more than it has.
     */
    static <T> Optional<T> read(byte[] pdf, Reading<T> reading) {
        PdfSyntax syntax = new PdfSyntax(pdf);
        if (pdf.length > LARGEST_FILE
                || !syntax.isPackedSimply()
                || !CrossReference.canBeRead(pdf)
                || syntax.unpacksBeyond(LARGEST_UNPACKED)) {
            return Optional.empty();
        }
        try (PDDocument document = open(pdf)) {
            return Optional.of(reading.of(document));
        } catch (IOException | RuntimeException | StackOverflowError | OutOfMemoryError e) {
            return Optional.empty();
        }
    }

    /** As its standard has it: a search of the whole file for what is not where it should be has no end. */
    static PDDocument open(byte[] pdf) throws IOException {
        return new PDFParser(new RandomAccessReadBuffer(pdf)).parse(false);
    }
}
