package org.assay.report.carried;

import java.io.IOException;
import java.io.StringWriter;
import java.io.Writer;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageTree;
import org.apache.pdfbox.pdmodel.font.PDType3Font;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.graphics.form.PDTransparencyGroup;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;

/** Looks for a hash on every page of a PDF. */
final class PrintedHash extends PDFTextStripper {
    /** A page of a report draws some thousand times. */
    private static final int MOST_OPERATIONS = 50_000_000;

    private final String sha256;
    private final Set<COSBase> seen = Collections.newSetFromMap(new IdentityHashMap<>());
    private StringWriter page;
    private int operations;
    private boolean missing;

    private PrintedHash(String sha256) {
        this.sha256 = sha256;
    }

    /** @throws IOException where the file is none that could be a report */
    static boolean isOnEveryPage(PDDocument document, String sha256) throws IOException {
        PrintedHash hash = new PrintedHash(sha256);
        hash.writeText(document, Writer.nullWriter());
        return !hash.missing && !hash.seen.isEmpty();
    }

    /** Every page, also one on which nothing stands; up to the first without the hash. */
    @Override
    protected void processPages(PDPageTree pages) throws IOException {
        for (PDPage next : pages) {
            page = new StringWriter();
            output = page;
            unshared(next);
            processPage(next);
            if (!page.toString().replaceAll("\\s", "").contains(sha256)) {
                missing = true;
                return;
            }
        }
    }

    /** What pages share is drawn again for each: a few bytes would take hours, and no report has them. */
    private void unshared(PDPage next) throws IOException {
        COSBase contents = next.getCOSObject().getDictionaryObject("Contents");
        if (!seen.add(next.getCOSObject()) || contents != null && !seen.add(contents)) {
            throw new IOException("one page stands in the file twice");
        }
    }

    @Override
    protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
        operations++;
        if (operations > MOST_OPERATIONS) {
            throw new IOException("the pages draw without end");
        }
        super.processOperator(operator, operands);
    }

    /** Forms and drawn letters can draw one another without end; a report has neither. */
    @Override
    public void showForm(PDFormXObject form) {
        // draws no text that counts
    }

    @Override
    public void showTransparencyGroup(PDTransparencyGroup form) {
        // draws no text that counts
    }

    @Override
    protected void showType3Glyph(Matrix matrix, PDType3Font font, int code, Vector displacement) {
        // draws no text that counts
    }
}
