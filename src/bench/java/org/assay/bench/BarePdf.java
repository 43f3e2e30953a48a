package org.assay.bench;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.text.PDFTextStripper;

/** The least that a PDF of the same lines costs: no layout, no tags, one face. */
public final class BarePdf {
    private BarePdf() {}

    /** {@code lines REPORT LINES} takes the lines out of a report, {@code write LINES PDF} prints them. */
    public static void main(String[] args) throws IOException {
        if (args[0].equals("lines")) {
            try (PDDocument report = Loader.loadPDF(Path.of(args[1]).toFile())) {
                Files.writeString(Path.of(args[2]), new PDFTextStripper().getText(report));
            }
        } else {
            write(Files.readAllLines(Path.of(args[1])), Path.of(args[2]));
        }
    }

    private static void write(List<String> lines, Path pdf) throws IOException {
        try (PDDocument document = new PDDocument();
                InputStream in = BarePdf.class.getResourceAsStream("/report/fonts/SourceSans3-Regular.ttf")) {
            // ligatures off, as in the reports: looking for them takes most of such a program's time
            TrueTypeFont face = new TTFParser().parse(new RandomAccessReadBuffer(in));
            face.setEnableGsub(false);
            PDFont font = PDType0Font.load(document, face, true);
            for (int from = 0; from < lines.size(); from += 60) {
                page(document, font, lines.subList(from, Math.min(from + 60, lines.size())));
            }
            document.save(pdf.toFile());
        }
    }

    private static void page(PDDocument document, PDFont font, List<String> lines) throws IOException {
        PDPage page = new PDPage(PDRectangle.A4);
        document.addPage(page);
        try (PDPageContentStream content = new PDPageContentStream(document, page)) {
            content.beginText();
            content.setFont(font, 10);
            content.setLeading(12.5f);
            content.newLineAtOffset(50, 790);
            for (String line : lines) {
                content.showText(line.replaceAll("[^\\x20-\\x7E]", "x"));
                content.newLine();
            }
            content.endText();
        }
    }
}
