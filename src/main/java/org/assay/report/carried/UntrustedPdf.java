package org.assay.report.carried;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
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

    private static final byte[] STREAM = "stream".getBytes(StandardCharsets.US_ASCII);

    /**
     * Empty where the file is too large, packed too densely, or no PDF that can be read. A parser of a grammar this loose
     * meets a broken file with any exception, and with a full stack where the file nests without end.
     */
    static <T> Optional<T> read(byte[] pdf, Reading<T> reading) {
        if (pdf.length > LARGEST_FILE || unpacksTooFar(pdf)) {
            return Optional.empty();
        }
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return Optional.of(reading.of(document));
        } catch (IOException | RuntimeException | StackOverflowError e) {
            return Optional.empty();
        }
    }

    /** PDFBox unpacks streams whole, before it looks at them; so their sizes are measured first, holding nothing. */
    private static boolean unpacksTooFar(byte[] pdf) {
        Inflater inflater = new Inflater();
        byte[] scratch = new byte[65_536];
        long room = LARGEST_UNPACKED;
        try {
            for (int at = 0; at < pdf.length - 8 && room >= 0; at++) {
                if (Arrays.equals(pdf, at, at + STREAM.length, STREAM, 0, STREAM.length)) {
                    room -= unpackedSize(inflater, pdf, data(pdf, at + STREAM.length), scratch, room);
                }
            }
        } finally {
            inflater.end();
        }
        return room < 0;
    }

    private static int data(byte[] pdf, int from) {
        int at = from;
        while (at < pdf.length && (pdf[at] == '\r' || pdf[at] == '\n')) {
            at++;
        }
        return at;
    }

    /** A size past {@code room} as soon as it is exceeded; 0 where the data is not deflated. */
    private static long unpackedSize(Inflater inflater, byte[] pdf, int from, byte[] scratch, long room) {
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
