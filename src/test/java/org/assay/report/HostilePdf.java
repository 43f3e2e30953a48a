package org.assay.report;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDEmbeddedFilesNameTreeNode;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;

/** PDFs that somebody made to deceive or to do harm. */
public final class HostilePdf {
    private HostilePdf() {}

    /** A report whose attached record says something else. */
    public static byte[] withRecord(byte[] report, String from, String to) throws IOException {
        String record = new String(ReportPdf.attachedRecord(report).orElseThrow(), StandardCharsets.UTF_8);
        try (PDDocument document = Loader.loadPDF(report)) {
            return attached(document, record.replace(from, to).getBytes(StandardCharsets.UTF_8));
        }
    }

    /** Less than a megabyte that unpacks to more than any report has. */
    public static byte[] bomb() throws IOException {
        try (PDDocument document = new PDDocument()) {
            document.addPage(new PDPage());
            return attached(document, new byte[ReportPdf.LARGEST_RECORD + 1]);
        }
    }

    private static byte[] attached(PDDocument document, byte[] content) throws IOException {
        InputStream in = new ByteArrayInputStream(content);
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
}
