package org.assay.report.pdf;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Calendar;
import java.util.Map;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentCatalog;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDEmbeddedFilesNameTreeNode;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;

/**
 * A file that travels inside the PDF.
 *
 * @param sha256 hash of its bytes, 64 hexadecimal digits
 * @param mime such as {@code application/json}
 */
@SuppressWarnings("ArrayRecordComponent") // carried through once, never compared
public record Attachment(String name, byte[] bytes, String sha256, String mime, String description) {

    /** Entry in the name tree, listing in the catalogue and relationship: PDF/A-3 asks for all three. */
    void addTo(PDDocument document, Calendar day) throws IOException {
        PDComplexFileSpecification file = specification(document, day);
        PDEmbeddedFilesNameTreeNode tree = new PDEmbeddedFilesNameTreeNode();
        tree.setNames(Map.of(name, file));
        PDDocumentCatalog catalogue = document.getDocumentCatalog();
        PDDocumentNameDictionary names =
                catalogue.getNames() == null ? new PDDocumentNameDictionary(catalogue) : catalogue.getNames();
        names.setEmbeddedFiles(tree);
        catalogue.setNames(names);
        COSArray associated = new COSArray();
        associated.add(file.getCOSObject());
        catalogue.getCOSObject().setItem("AF", associated);
    }

    private PDComplexFileSpecification specification(PDDocument document, Calendar day) throws IOException {
        PDEmbeddedFile content = new PDEmbeddedFile(document, new ByteArrayInputStream(bytes), COSName.FLATE_DECODE);
        content.setSubtype(mime);
        content.setSize(bytes.length);
        content.setCreationDate(day);
        content.setModDate(day);
        PDComplexFileSpecification file = new PDComplexFileSpecification();
        file.setFile(name);
        file.setFileUnicode(name);
        file.setFileDescription(description);
        file.setEmbeddedFile(content);
        file.setEmbeddedFileUnicode(content);
        file.getCOSObject().setName("AFRelationship", "Data");
        return file;
    }
}
