package org.assay.report.recruitment;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.util.HashMap;
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
 * The reports of a round of recruitment, as PDF and as web pages. The round's own report carries the record; grids and
 * letters are about one applicant and carry nothing, as the record tells of all.
 */
public final class RecruitmentReport implements AreaReport {
    private static final TemplateEngine TEMPLATES =
            TemplateEngine.createPrecompiled(null, ContentType.Html, null, "org.assay.report.templates");

    private final WrittenRecord record;
    private RecordedRound read;

    public RecruitmentReport(WrittenRecord record) {
        this.record = record;
    }

    /** Read where pages are made: text and table take less. */
    private synchronized RecordedRound recorded() {
        if (read == null) {
            read = new RecordedRound(record.decision());
        }
        return read;
    }

    @Override
    public byte[] pdf() {
        return pdf(round());
    }

    @Override
    public String html() {
        return html(round());
    }

    @Override
    public String text() {
        return RecruitmentText.of(record.decision());
    }

    @Override
    public Optional<String> csv() {
        return Optional.of(RecruitmentCsv.of(record.decision()));
    }

    @Override
    public String about() {
        Node vacancy = vacancy();
        return vacancy.text("reference") + ", " + vacancy.text("title") + ", closed on " + vacancy.text("closingDate");
    }

    /** Of a sift, how many go forward. */
    @Override
    public String statement() {
        return recorded().isSift()
                ? RecruitmentText.counts(record.decision())
                : record.decision().decision().map(Judgement::statement).orElse("The record holds no decision.");
    }

    @Override
    public Subject whole() {
        return new Subject(Subject.Kind.DECISION, vacancy().text("reference"));
    }

    @Override
    public String askable() {
        return "an applicant of this round, or a criterion of one, such as 101/Q1";
    }

    private Node vacancy() {
        return new RecordedInputs(record.decision()).get("vacancy");
    }

    /** A page that can be made as PDF or for the web. */
    public record Page(String template, Map<String, Object> values, Heading heading, String about, boolean attached) {
        public Page {
            values = Map.copyOf(values);
        }
    }

    /** The sift report, or the selection report. */
    public Page round() {
        RecordedRound round = recorded();
        String sha256 = record.sha256();
        if (round.isSift()) {
            SiftView view = SiftView.of(round, sha256);
            return new Page(
                    "sift", Map.of("view", view), view.heading(), view.heading().vacancy(), true);
        }
        SelectionView view = SelectionView.of(round, sha256);
        return new Page(
                "selection",
                Map.of("view", view),
                view.heading(),
                view.heading().vacancy(),
                true);
    }

    /** The grid of one applicant, for the panel. */
    public Page grid(String applicant) {
        return grid(recorded().person(applicant));
    }

    /** The grid of one applicant under another name, for a panel that is not to know whom it scored. */
    public Page grid(String applicant, String name) {
        return grid(new RecordedRound.Person(applicant, name));
    }

    private Page grid(RecordedRound.Person person) {
        RecordedRound round = recorded();
        Heading heading = Heading.of("Assessment grid", round);
        GridView view = GridView.of(round, person);
        Map<String, Object> values =
                Map.of("view", view, "heading", heading, "footer", "Record SHA-256 " + record.sha256());
        return new Page("grid", values, heading, person.id(), false);
    }

    /** The feedback to one applicant. */
    public Page letter(String applicant) {
        LetterView view = LetterView.of(recorded(), recorded().person(applicant));
        Map<String, Object> values =
                Map.of("view", view, "footer", view.heading().reference());
        return new Page("letter", values, view.heading(), applicant, false);
    }

    public byte[] pdf(Page page) {
        return Typesetter.typeset(markup(page, true, ReportStyle.pdf()), imprint(page));
    }

    public String html(Page page) {
        return "<!DOCTYPE html>\n" + markup(page, false, ReportStyle.screen());
    }

    private static String markup(Page page, boolean pdf, String css) {
        Map<String, Object> values = new HashMap<>(page.values());
        values.put("pdf", pdf);
        values.put("css", css);
        StringOutput out = new StringOutput(65_536);
        TEMPLATES.render("recruitment/" + page.template() + ".jte", values, new CleanOutput(out));
        return out.toString();
    }

    private Imprint imprint(Page page) {
        Heading heading = page.heading();
        Optional<Attachment> attached = page.attached()
                ? Optional.of(new Attachment(
                        ReportPdf.RECORD,
                        record.bytes(),
                        record.sha256(),
                        "application/json",
                        "Decision record that this report was made from"))
                : Optional.empty();
        return new Imprint(
                CleanOutput.clean(heading.title() + " " + heading.reference() + ": " + page.about()),
                CleanOutput.clean(heading.organisation().isEmpty() ? "The selection panel" : heading.organisation()),
                CleanOutput.clean(heading.title() + " for " + heading.vacancy()),
                CleanOutput.clean("recruitment, " + heading.vacancy() + ", " + heading.reference()),
                "Assay " + record.decision().program(),
                heading.day(),
                attached,
                record.sha256());
    }
}
