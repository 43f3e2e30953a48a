package org.assay.report.competence;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.StringReader;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TimeZone;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.assay.input.Node;
import org.assay.record.DecisionRecord;
import org.assay.record.WrittenRecord;
import org.assay.report.PdfChecks;
import org.assay.report.Samples;
import org.assay.report.parts.CleanOutput;
import org.assay.rules.Judgement;
import org.assay.rules.Subject.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;

class CompetenceReportTest {
    private static final Map<String, DecisionRecord> SAMPLES = Samples.all();
    private static final Map<String, byte[]> PDFS = new ConcurrentHashMap<>();
    private static final Set<Kind> SHOWN_WHOLE =
            Set.of(Kind.OUTCOME, Kind.KNOWLEDGE, Kind.SCOPE, Kind.UNIT, Kind.SUFFICIENCY, Kind.DUTY, Kind.DECISION);

    static Set<String> samples() {
        return SAMPLES.keySet();
    }

    private static byte[] pdf(String sample) {
        return PDFS.computeIfAbsent(sample, name -> pdf(SAMPLES.get(name)));
    }

    private static byte[] pdf(DecisionRecord record) {
        return new CompetenceReport(new WrittenRecord(record, Samples.bytes(record))).pdf();
    }

    static Set<String> edited() {
        return Samples.edited().keySet();
    }

    @ParameterizedTest
    @MethodSource("edited")
    void a_report_of_what_no_sample_shows_conforms_to_pdf_ua_and_pdf_a(String sample) throws Exception {
        PdfChecks.assertConforms(pdf(sample));
    }

    @Test
    void a_candidate_without_a_role_has_no_cell_for_one() {
        DecisionRecord without = SAMPLES.get("broken-duty");
        DecisionRecord with = SAMPLES.get("mixed");

        assertFalse(new CompetenceReport(new WrittenRecord(without, Samples.bytes(without)))
                .html()
                .contains("<th scope=\"row\">Role</th>"));
        assertTrue(new CompetenceReport(new WrittenRecord(with, Samples.bytes(with)))
                .html()
                .contains("<th scope=\"row\">Role</th>"));
    }

    @Test
    void the_title_is_told_and_shown() throws Exception {
        try (PDDocument document = Loader.loadPDF(pdf("mixed"))) {
            assertTrue(document.getDocumentCatalog().getViewerPreferences().displayDocTitle());
            assertEquals(
                    "Competence assessment report CA-2026-00402: Barnaby Thistlewick",
                    document.getDocumentInformation().getTitle());
        }
    }

    @Test
    void everybody_who_may_sign_has_a_box_and_the_countersigners_says_whether_it_is_needed() throws Exception {
        Map<String, String> boxes = Map.of(
                "es19-competent", "Countersigner Not required",
                "es19-trainee-assessor", "Countersigner Required",
                "es19-trainee-countersigned", "Countersigner Peregrine Oakhampton-Frost");
        for (Map.Entry<String, String> box : boxes.entrySet()) {
            String text = text(pdf(Samples.sample(box.getKey()))).replaceAll("\\s+", " ");
            String boxed = text.substring(text.indexOf("Role Name Signature Date"));
            for (String role : List.of("Assessor ", "Candidate ", box.getValue(), "Internal quality assurer")) {
                assertTrue(boxed.contains(role), () -> box.getKey() + " lacks the box: " + role + "\n" + boxed);
            }
        }
    }

    @Test
    void the_first_page_tells_the_decision_its_main_reasons_and_what_would_close_it() throws Exception {
        String page = condensed(firstPage(pdf("mixed")));
        for (String said : List.of(
                "Not yet competent in ES19.",
                "Outcome 3 of ES19 is not met: E04 claims it, but it is dated 2023-02-20",
                "At least 1 more piece of evidence could close ES19",
                "Everybody signs in section 7")) {
            assertTrue(page.contains(condensed(said)), said);
        }
    }

    @Test
    void what_waits_for_the_assessor_is_marked_as_pending_and_not_as_discounted() throws Exception {
        String page = condensed(html(SAMPLES.get("mixed")).getDocumentElement().getTextContent());

        assertTrue(page.contains(condensed("E07 does not count yet: the assessor has not decided on it.")));
        assertTrue(page.contains(condensed("P the item claims the requirement, and the assessor has not decided")));
        assertTrue(new CompetenceReport(new WrittenRecord(SAMPLES.get("mixed"), Samples.bytes(SAMPLES.get("mixed"))))
                .html()
                .contains("<td class=\"m-P\">P</td>"));
        assertTrue(page.contains(condensed("E08Pending: E07")));
        assertFalse(page.contains(condensed("Discounted: E07")));
    }

    @Test
    void the_first_page_tells_requirements_that_nothing_claims_together() throws Exception {
        String page = condensed(firstPage(pdf("mixed")));

        assertTrue(page.contains(condensed("Knowledge K11 and scope S4 of ES19 are not met: no item of evidence")));
        assertFalse(page.contains(condensed("Knowledge K11 of ES19 is not met")));
        assertTrue(page.contains(condensed("0 of 1 unit competent")));
    }

    @Test
    void reasons_are_told_in_words_and_not_by_the_keys_of_files() throws Exception {
        String page = html(Samples.sample("es19-trainee-assessor"))
                .getDocumentElement()
                .getTextContent();

        assertTrue(page.contains("The assessor is not recorded as qualified."));
        assertTrue(page.contains("No countersignature is recorded."));
        String kept = html(Samples.sample("es19-trainee-countersigned"))
                .getDocumentElement()
                .getTextContent();
        assertTrue(kept.contains("a qualified assessor, Peregrine Oakhampton-Frost, countersigned."));
    }

    @Test
    void the_candidate_is_told_kindly_what_to_do_next() throws Exception {
        String page = html(SAMPLES.get("mixed")).getDocumentElement().getTextContent();
        String feedback = page.substring(page.indexOf("2 Feedback"), page.indexOf("3 Units"));
        for (String said : List.of(
                "E04, “Leaflet that tells residents how to take part in a poll”: it is dated 2023-02-20",
                "your assessor could not accept it",
                "Gather at least 1 more piece of evidence for ES19: a work product",
                "If E11 is your own work, tell your assessor how that can be confirmed.")) {
            assertTrue(feedback.contains(said), said);
        }
        for (String jargon : List.of("discounted", "rejected", "admissible", "rule ")) {
            assertFalse(feedback.contains(jargon), jargon);
        }
    }

    @Test
    void the_candidate_is_told_what_cannot_be_assessed_and_what_that_waits_for() throws Exception {
        String page =
                html(Samples.sample("catalogue-unit")).getDocumentElement().getTextContent();
        String feedback = page.substring(page.indexOf("2 Feedback"), page.indexOf("3 Units"));
        for (String said : List.of(
                "ES5 cannot be assessed: the library holds only its title and gist",
                "This is not for you to do, but the decision waits for it: The text of ES5",
                "Nothing more is needed from you until ES5 can be assessed.")) {
            assertTrue(feedback.contains(said), said);
        }
    }

    @ParameterizedTest
    @MethodSource("samples")
    void every_statement_on_units_and_on_requirements_that_are_not_met_is_printed(String sample) throws Exception {
        String text = condensed(text(pdf(sample)));
        String page = condensed(html(SAMPLES.get(sample)).getDocumentElement().getTextContent());
        for (Judgement judgement : SAMPLES.get(sample).judgements()) {
            boolean met = judgement.verdict().label().equals("met");
            if (SHOWN_WHOLE.contains(judgement.subject().kind()) && !met && !closesOneRequirement(judgement)) {
                String statement = condensed(CleanOutput.clean(judgement.statement()));
                assertTrue(page.contains(statement), () -> sample + " page lacks " + statement);
                assertTrue(text.contains(printable(statement)), () -> sample + " PDF lacks " + statement);
            }
        }
    }

    /** The report says what closes a unit's gaps together; what closes one alone is for {@code assay why}. */
    private static boolean closesOneRequirement(Judgement judgement) {
        return judgement.rule().equals("further-evidence-for-requirement");
    }

    /** What no face has is printed as a box, and text from right to left is printed reversed. */
    private static String printable(String statement) {
        return statement.replaceAll("[\\u4E00-\\u9FFF]", "□").split("[\\u0590-\\u06FF]", 2)[0];
    }

    @Test
    void the_same_record_gives_the_same_bytes_in_any_place_thread_and_language() throws Exception {
        TimeZone zone = TimeZone.getDefault();
        Locale locale = Locale.getDefault();
        byte[] first = pdf("mixed");
        String page = new CompetenceReport(new WrittenRecord(SAMPLES.get("mixed"), Samples.bytes(SAMPLES.get("mixed"))))
                .html();
        try {
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
            Locale.setDefault(Locale.forLanguageTag("tr-TR-u-nu-thai"));
            for (byte[] again : inThreads(4)) {
                assertArrayEquals(first, again);
            }
            assertEquals(
                    page,
                    new CompetenceReport(new WrittenRecord(SAMPLES.get("mixed"), Samples.bytes(SAMPLES.get("mixed"))))
                            .html());
        } finally {
            TimeZone.setDefault(zone);
            Locale.setDefault(locale);
        }
    }

    private static List<byte[]> inThreads(int threads) throws Exception {
        ExecutorService pool = Executors.newFixedThreadPool(threads);
        try {
            List<Future<byte[]>> reports = new ArrayList<>();
            for (int i = 0; i < threads; i++) {
                reports.add(pool.submit(() -> pdf(Samples.mixed())));
            }
            List<byte[]> done = new ArrayList<>();
            for (Future<byte[]> report : reports) {
                done.add(report.get());
            }
            return done;
        } finally {
            pool.shutdown();
        }
    }

    @Test
    void the_program_of_the_record_is_named_and_the_day_of_assessment_dates_the_file() throws Exception {
        try (PDDocument document = Loader.loadPDF(pdf("mixed"))) {
            assertEquals("Assay 0.2.0", document.getDocumentInformation().getProducer());
            assertEquals(
                    "2026-10-30T00:00:00Z",
                    document.getDocumentInformation()
                            .getCreationDate()
                            .toInstant()
                            .toString());
        }
    }

    @ParameterizedTest
    @MethodSource("samples")
    void the_page_is_well_formed_and_holds_no_markup_of_the_record(String sample) throws Exception {
        Document page = html(SAMPLES.get(sample));
        assertEquals(0, page.getElementsByTagName("script").getLength());
        assertEquals(0, page.getElementsByTagName("img").getLength());
        assertEquals("en-GB", page.getDocumentElement().getAttribute("lang"));
    }

    @Test
    void a_page_forbids_itself_to_load_anything() {
        DecisionRecord record = SAMPLES.get("hostile");
        String page = new CompetenceReport(new WrittenRecord(record, Samples.bytes(record))).html();
        assertTrue(page.contains("content=\"default-src 'none'; style-src 'unsafe-inline'\""));
        assertFalse(page.contains("<script"));
        assertFalse(page.contains("url("));
    }

    @Test
    void a_record_without_evidence_has_a_report() throws Exception {
        DecisionRecord bare = Samples.record(
                Samples.portfolio("es19-not-yet-competent").with("evidence", Node.Sequence.of(List.of())));
        assertTrue(text(pdf(bare)).contains("The portfolio holds no evidence."));
    }

    @Test
    void letters_survive_the_way_into_the_pdf_and_out_again() throws Exception {
        String text = text(pdf(Samples.sample("es19-welsh-names")));
        Stream.of("Siân Ŵyn-Ŷates", "Gwenllïan Ffug-Rhŷs", "Angharad Tŵr-Gwŷnt", "difficulty", "affiliation")
                .forEach(word -> assertTrue(text.contains(word), word));
    }

    private static Document html(DecisionRecord record) throws Exception {
        String page = new CompetenceReport(new WrittenRecord(record, Samples.bytes(record))).html();
        assertTrue(page.startsWith("<!DOCTYPE html>\n"));
        String markup = page.substring(page.indexOf('\n'));
        return DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new InputSource(new StringReader(markup.strip())));
    }

    private static String text(byte[] pdf) throws Exception {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document);
        }
    }

    private static String firstPage(byte[] pdf) throws Exception {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            PDFTextStripper first = new PDFTextStripper();
            first.setEndPage(1);
            return first.getText(document);
        }
    }

    private static String condensed(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC).replaceAll("\\s", "");
    }

    @Test
    void a_report_stays_small() throws Exception {
        assertTrue(pdf("mixed").length < 250_000);
        try (PDDocument document = Loader.loadPDF(pdf("mixed"))) {
            assertEquals(1.7f, document.getVersion());
        }
    }
}
