package org.assay.report.competence;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.util.Map;
import java.util.Optional;
import org.assay.input.Sha256;
import org.assay.record.DecisionRecord;
import org.assay.report.carried.ReportPdf;
import org.assay.report.parts.CleanOutput;
import org.assay.report.pdf.Attachment;
import org.assay.report.pdf.Bundled;
import org.assay.report.pdf.Imprint;
import org.assay.report.pdf.Typesetter;

/**
 * The report that an assessor signs and hands over, as PDF and as a web page. Both show what the record holds and depend
 * on nothing else, so the report of an old record can be made again and compared byte for byte.
 */
public final class CompetenceReport {
    private CompetenceReport() {}

    private static final TemplateEngine TEMPLATES =
            TemplateEngine.createPrecompiled(null, ContentType.Html, null, "org.assay.report.templates");
    private static final String TEMPLATE = "competence/report.jte";

    /** Gets ready to make a PDF, beside the caller's own work: worth it where one report is all that a run makes. */
    public static void preparePdf() {
        Typesetter.prepare(pdfStyle());
    }

    private static String pdfStyle() {
        return Bundled.text("report.css") + Bundled.text("pdf.css");
    }

    /**
     * Tagged PDF that conforms to PDF/UA-1 and PDF/A-3a and carries the record.
     *
     * @param recordBytes the record as its file holds it: attached as it is, and its hash is printed on every page
     */
    public static byte[] pdf(DecisionRecord record, byte[] recordBytes) {
        String sha256 = Sha256.of(recordBytes);
        CompetenceView view = CompetenceView.of(record, sha256);
        String markup = markup(view, true, pdfStyle());
        return Typesetter.typeset(markup, imprint(view, recordBytes));
    }

    /**
     * One page that loads nothing.
     *
     * @param recordBytes the record as its file holds it, of which the page prints the hash
     */
    public static String html(DecisionRecord record, byte[] recordBytes) {
        CompetenceView view = CompetenceView.of(record, Sha256.of(recordBytes));
        String css = Bundled.text("report.css") + Bundled.text("screen.css");
        return "<!DOCTYPE html>\n" + markup(view, false, css);
    }

    private static String markup(CompetenceView view, boolean pdf, String css) {
        StringOutput out = new StringOutput(65_536);
        TEMPLATES.render(TEMPLATE, Map.of("view", view, "pdf", pdf, "css", css), new CleanOutput(out));
        return out.toString();
    }

    private static Imprint imprint(CompetenceView view, byte[] recordBytes) {
        String about = "Assessment of " + view.candidate() + " against " + view.suite();
        return new Imprint(
                CleanOutput.clean(CompetenceView.TITLE + " " + view.reference() + ": " + view.candidate()),
                CleanOutput.clean(view.assessor()),
                CleanOutput.clean(about),
                CleanOutput.clean("competence assessment, " + view.suite() + ", " + view.reference()),
                CleanOutput.clean("Assay " + view.check().program()),
                view.assessedOn(),
                Optional.of(new Attachment(
                        ReportPdf.RECORD,
                        recordBytes,
                        view.check().sha256(),
                        "application/json",
                        "Decision record that this report was made from")),
                view.check().sha256());
    }
}
