package org.assay.report.carried;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDEmbeddedFilesNameTreeNode;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.assay.input.Sha256;

/** PDFs that somebody made to deceive or to do harm. */
public final class HostilePdf {
    private HostilePdf() {}

    /** A report whose attached record says something else. */
    public static byte[] withRecord(byte[] report, String from, String to) throws IOException {
        String record = new String(ReportPdf.attachedRecord(report).orElseThrow(), StandardCharsets.UTF_8);
        try (PDDocument document = Loader.loadPDF(report)) {
            return attached(
                    document, new ByteArrayInputStream(record.replace(from, to).getBytes(StandardCharsets.UTF_8)));
        }
    }

    /** Draws over the first page. */
    static void overlay(PDDocument document) throws IOException {
        PDPage page = document.getPage(0);
        try (PDPageContentStream over =
                new PDPageContentStream(document, page, PDPageContentStream.AppendMode.APPEND, true)) {
            over.addRect(50, 600, 400, 60);
            over.fill();
        }
        page.getCOSObject().setNeedToBeUpdated(true);
        page.getResources().getCOSObject().setNeedToBeUpdated(true);
    }

    /** Less than a megabyte that unpacks to more than any report has. */
    public static byte[] bomb() throws IOException {
        try (PDDocument document = new PDDocument()) {
            document.addPage(new PDPage());
            return attached(document, new Zeros(ReportPdf.LARGEST_RECORD + 1L));
        }
    }

    /** A page that prints the hash of any record, which is attached to it. */
    public static byte[] carrying(byte[] record) throws IOException {
        try (PDDocument document = new PDDocument()) {
            PDPage page = new PDPage();
            document.addPage(page);
            try (PDPageContentStream text = new PDPageContentStream(document, page)) {
                text.beginText();
                text.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 8);
                text.newLineAtOffset(20, 700);
                text.showText(Sha256.of(record));
                text.endText();
            }
            return attached(document, new ByteArrayInputStream(record));
        }
    }

    /** A cross-reference that lists more objects than the memory holds, in a few hundred bytes. */
    public static byte[] listing(String widths, String index, int size) {
        String begin = "%PDF-1.6\n1 0 obj\n<< /Type /Catalog /Pages 2 0 R >>\nendobj\n"
                + "2 0 obj\n<< /Type /Pages /Kids [] /Count 0 >>\nendobj\n";
        String file = begin + "3 0 obj\n<< /Type /XRef /W " + widths + " " + index + " /Size " + size
                + " /Root 1 0 R /Length 20 >>\nstream\nxxxxxxxxxxxxxxxxxxxx\nendstream\nendobj\nstartxref\n"
                + begin.length() + "\n%%EOF\n";
        return file.getBytes(StandardCharsets.US_ASCII);
    }

    /** Objects that nothing lists, for which a reader may search the whole file for each. */
    public static byte[] unlisted() {
        return ("%PDF-1.6\n"
                        + "1 0 obj<</Type/ObjStm/N 9/First 1>>stream\nendstream endobj ".repeat(200_000)
                        + "\nstartxref\n0\n%%EOF\n")
                .getBytes(StandardCharsets.US_ASCII);
    }

    private static byte[] attached(PDDocument document, InputStream in) throws IOException {
        PDComplexFileSpecification file = new PDComplexFileSpecification();
        file.setEmbeddedFile(new PDEmbeddedFile(document, in, COSName.FLATE_DECODE));
        PDEmbeddedFilesNameTreeNode tree = new PDEmbeddedFilesNameTreeNode();
        tree.setNames(Map.of(ReportPdf.RECORD, file));
        PDDocumentNameDictionary names = new PDDocumentNameDictionary(document.getDocumentCatalog());
        names.setEmbeddedFiles(tree);
        document.getDocumentCatalog().setNames(names);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        document.save(out);
        return out.toByteArray();
    }

    /** That many zeros, which deflate to a thousandth. */
    static final class Zeros extends InputStream {
        private long left;

        Zeros(long count) {
            left = count;
        }

        @Override
        public int read() {
            return left-- > 0 ? 0 : -1;
        }

        @Override
        public int read(byte[] buffer, int from, int length) {
            int count = (int) Math.min(left, length);
            Arrays.fill(buffer, from, from + count, (byte) 0);
            left -= count;
            return count == 0 ? -1 : count;
        }
    }
}
