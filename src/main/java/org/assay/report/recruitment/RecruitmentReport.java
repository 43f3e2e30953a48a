package org.assay.report.recruitment;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.util.HashMap;
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
 * The reports of a round of recruitment, as PDF and as web pages. The round's own report carries the record; grids and
 * letters are about one applicant and carry nothing, as the record tells of all.
 */
public final class RecruitmentReport {
    private static final TemplateEngine TEMPLATES =
            TemplateEngine.createPrecompiled(null, ContentType.Html, null, "org.assay.report.templates");

    private final RecordedRound round;
    private final byte[] recordBytes;
    private final String sha256;
    private final String producer;

    /** @param recordBytes the record as its file holds it */
    public RecruitmentReport(DecisionRecord record, byte[] recordBytes) {
        round = new RecordedRound(record);
        this.recordBytes = recordBytes.clone();
        sha256 = Sha256.of(recordBytes);
        producer = "Assay " + record.program();
    }

    /** A page that can be made as PDF or for the web. */
    public record Page(String template, Map<String, Object> values, Heading heading, String about, boolean attached) {
        public Page {
            values = Map.copyOf(values);
        }
    }

    /** The sift report, or the selection report. */
    public Page round() {
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
        return grid(round.person(applicant));
    }

    /** The grid of one applicant under another name, for a panel that is not to know whom it scored. */
    public Page grid(String applicant, String name) {
        return grid(new RecordedRound.Person(applicant, name));
    }

    private Page grid(RecordedRound.Person person) {
        Heading heading = Heading.of("Assessment grid", round);
        GridView view = GridView.of(round, person);
        Map<String, Object> values = Map.of("view", view, "heading", heading, "footer", "Record SHA-256 " + sha256);
        return new Page("grid", values, heading, person.id(), false);
    }

    /** The feedback to one applicant. */
    public Page letter(String applicant) {
        LetterView view = LetterView.of(round, round.person(applicant));
        Map<String, Object> values =
                Map.of("view", view, "footer", view.heading().reference());
        return new Page("letter", values, view.heading(), applicant, false);
    }

    public byte[] pdf(Page page) {
        return Typesetter.typeset(markup(page, true, "pdf.css"), imprint(page));
    }

    public String html(Page page) {
        return "<!DOCTYPE html>\n" + markup(page, false, "screen.css");
    }

    private static String markup(Page page, boolean pdf, String css) {
        Map<String, Object> values = new HashMap<>(page.values());
        values.put("pdf", pdf);
        values.put("css", Bundled.text("report.css") + Bundled.text(css));
        StringOutput out = new StringOutput(65_536);
        TEMPLATES.render("recruitment/" + page.template() + ".jte", values, new CleanOutput(out));
        return out.toString();
    }

    private Imprint imprint(Page page) {
        Heading heading = page.heading();
        Optional<Attachment> record = page.attached()
                ? Optional.of(new Attachment(
                        ReportPdf.RECORD,
                        recordBytes,
                        sha256,
                        "application/json",
                        "Decision record that this report was made from"))
                : Optional.empty();
        return new Imprint(
                CleanOutput.clean(heading.title() + " " + heading.reference() + ": " + page.about()),
                CleanOutput.clean(heading.organisation().isEmpty() ? "The selection panel" : heading.organisation()),
                CleanOutput.clean(heading.title() + " for " + heading.vacancy()),
                CleanOutput.clean("recruitment, " + heading.vacancy() + ", " + heading.reference()),
                producer,
                heading.day(),
                record,
                sha256);
    }
}
