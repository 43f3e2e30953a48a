package org.assay.testing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;

/** The text of a PDF as a reader program takes it out of the page. */
public final class PdfText {
    private PdfText() {}

    public static String of(Path pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(Files.readAllBytes(pdf))) {
            return new PDFTextStripper().getText(document);
        }
    }

    /** The text with every hash left out, which changes with each version and says nothing that a reader would compare. */
    public static String withoutHashes(Path pdf) throws IOException {
        return of(pdf).replaceAll("[0-9a-f]{64}|[0-9a-f]{8}(\\s+[0-9a-f]{8}){7}", "(hash)");
    }

    /** Asserts that the text has each sentence, wherever its lines and pages break. */
    public static void assertSays(String text, List<String> sentences) {
        String unbroken = unbroken(text);
        List<String> missing = sentences.stream()
                .filter(sentence -> !unbroken.contains(unbroken(sentence)))
                .toList();
        assertEquals(List.of(), missing, () -> "not all is in the text:\n" + text);
    }

    private static String unbroken(String text) {
        return text.replaceAll("\\s+", "");
    }
}
