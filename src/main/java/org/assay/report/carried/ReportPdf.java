package org.assay.report.carried;

import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import java.util.Optional;
import java.util.zip.InflaterInputStream;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDEmbeddedFilesNameTreeNode;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;
import org.assay.input.InputFile;

/** Reads what a report carries and prints. The PDF may come from anybody: whatever is wrong with it, the answer is no. */
public final class ReportPdf {
    private ReportPdf() {}

    /** The name under which the record is attached. */
    public static final String RECORD = "decision-record.json";

    static final int LARGEST_RECORD = InputFile.LARGEST_RECORD;

    /** The attached decision record; empty where there is none that could be read. */
    public static Optional<byte[]> attachedRecord(byte[] pdf) {
        return UntrustedPdf.read(pdf, ReportPdf::attachedRecord).flatMap(found -> found);
    }

    /**
     * Whether every page prints the hash, so that no page of another report has got in.
     *
     * @param sha256 64 hexadecimal digits
     */
    public static boolean printsHash(byte[] pdf, String sha256) {
        return UntrustedPdf.read(pdf, document -> PrintedHash.isOnEveryPage(document, sha256))
                .orElse(false);
    }

    private static Optional<byte[]> attachedRecord(PDDocument document) throws IOException {
        PDDocumentNameDictionary names = document.getDocumentCatalog().getNames();
        PDEmbeddedFilesNameTreeNode files = names == null ? null : names.getEmbeddedFiles();
        Map<String, PDComplexFileSpecification> byName = files == null ? null : files.getNames();
        PDComplexFileSpecification file = byName == null ? null : byName.get(RECORD);
        PDEmbeddedFile embedded = file == null ? null : file.getEmbeddedFile();
        return embedded == null ? Optional.empty() : content(embedded.getCOSObject());
    }

    /** Inflated here and not by PDFBox, which would unpack any size into memory. Reports use no other packing. */
    private static Optional<byte[]> content(COSStream stream) throws IOException {
        COSBase filter = stream.getFilters();
        if (filter != null && !COSName.FLATE_DECODE.equals(filter)) {
            return Optional.empty();
        }
        try (InputStream raw = stream.createRawInputStream();
                InputStream in = filter == null ? raw : new InflaterInputStream(raw)) {
            byte[] content = in.readNBytes(LARGEST_RECORD + 1);
            return content.length > LARGEST_RECORD ? Optional.empty() : Optional.of(content);
        }
    }
}
