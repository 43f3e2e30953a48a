package org.assay.report.competence;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.util.Map;
import java.util.Optional;
import org.assay.input.Node;
import org.assay.record.RecordedInputs;
import org.assay.record.WrittenRecord;
import org.assay.report.AreaReport;
import org.assay.report.carried.ReportPdf;
import org.assay.report.parts.CleanOutput;
import org.assay.report.parts.ReportStyle;
import org.assay.report.pdf.Attachment;
import org.assay.report.pdf.Imprint;
import org.assay.report.pdf.Typesetter;
import org.assay.rules.Judgement;
import org.assay.rules.Subject;

/**
 * The report that an assessor signs and hands over, as PDF and as a web page. Both show what the record holds and depend
 * on nothing else, so the report of an old record can be made again and compared byte for byte.
 */
public final class CompetenceReport implements AreaReport {
    private static final TemplateEngine TEMPLATES =
            TemplateEngine.createPrecompiled(null, ContentType.Html, null, "org.assay.report.templates");
    private static final String TEMPLATE = "competence/report.jte";

    private final WrittenRecord record;

    public CompetenceReport(WrittenRecord record) {
        this.record = record;
    }

    /** Tagged PDF that conforms to PDF/UA-1 and PDF/A-3a and carries the record, whose hash is printed on every page. */
    @Override
    public byte[] pdf() {
        CompetenceView view = view();
        return Typesetter.typeset(markup(view, true, ReportStyle.pdf()), imprint(view, record.bytes()));
    }

    @Override
    public String html() {
        return "<!DOCTYPE html>\n" + markup(view(), false, ReportStyle.screen());
    }

    private CompetenceView view() {
        return CompetenceView.of(record.decision(), record.sha256());
    }

    @Override
    public String text() {
        return TextReport.of(record.decision());
    }

    @Override
    public String about() {
        Node portfolio = portfolio();
        String name = portfolio
                .get("candidate")
                .map(candidate -> candidate.text("name"))
                .orElse("");
        return portfolio.text("reference") + ", " + name + ", assessed on " + portfolio.text("assessedOn")
                + TextReport.judgedAsOn(record.decision());
    }

    @Override
    public String statement() {
        return record.decision().decision().map(Judgement::statement).orElse("The record holds no decision.");
    }

    @Override
    public Subject whole() {
        return new Subject(Subject.Kind.DECISION, portfolio().text("reference"));
    }

    @Override
    public String askable() {
        return "a unit, a requirement such as ES19/4, or an item of evidence of this portfolio";
    }

    private Node portfolio() {
        return new RecordedInputs(record.decision()).get("portfolio");
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
