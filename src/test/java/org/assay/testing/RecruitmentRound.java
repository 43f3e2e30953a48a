package org.assay.testing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.io.TempDir;

/** Rounds of the sample vacancy run through the program, each in a folder of its own. */
public abstract class RecruitmentRound {
    protected static final Path SAMPLES = Path.of("samples/recruitment");
    protected static final Path EXPECTED = SAMPLES.resolve("expected");
    protected static final String VACANCY =
            SAMPLES.resolve("electoral-administrator.yaml").toString();

    @TempDir
    protected Path folder;

    protected Path round(String command, String applications, String vacancy, String... more) {
        List<String> args = new java.util.ArrayList<>(List.of(command, vacancy, applications, "-o", folder.toString()));
        args.addAll(List.of(more));
        Run run = Run.assay(args.toArray(String[]::new));
        assertEquals(0, run.exitCode(), run::toString);
        return folder.resolve("EA-2026-01-" + (command.equals("sift") ? "sift" : "selection"));
    }

    protected static String text(Path file, String ending) throws IOException {
        return Files.readString(Path.of(file + ending));
    }

    /** Text of a page that is for one person, and so carries no record. */
    protected static String text(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertEquals(null, document.getDocumentCatalog().getNames());
            return new PDFTextStripper().getText(document);
        }
    }
}
