package org.assay.report.carried;

import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;

/** The text of a page without its white space. */
final class PageText extends PDFTextStripper {
    /** A page of a report draws some thousand; forms that draw one another can multiply without end. */
    private static final int MOST_OPERATIONS = 5_000_000;

    private int operations;

    /** @param page from 1 */
    String of(PDDocument document, int page) throws IOException {
        setStartPage(page);
        setEndPage(page);
        return getText(document).replaceAll("\\s", "");
    }

    @Override
    protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
        operations++;
        if (operations > MOST_OPERATIONS) {
            throw new IOException("the page draws without end");
        }
        super.processOperator(operator, operands);
    }
}
