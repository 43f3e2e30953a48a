package org.assay.cli.recruitment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.assay.report.PdfChecks;
import org.assay.testing.Golden;
import org.assay.testing.JudgementLines;
import org.assay.testing.PdfText;
import org.assay.testing.RecruitmentRound;
import org.assay.testing.Run;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The samples of recruitment run through the program, from the workbook to the reports. */
class RecruitmentSamplesTest extends RecruitmentRound {
    @Test
    void the_example_of_the_toolkit_totals_58_of_80() throws IOException {
        Path round = round("select", SAMPLES + "/toolkit-example.yaml", VACANCY, "--format", "text,json");

        assertTrue(text(round, ".txt").contains("58 of 80 (essential 43 of 50, desirable 15 of 30)"));
        Golden.check(EXPECTED.resolve("toolkit-example.txt"), judgements(round));
        Golden.check(EXPECTED.resolve("toolkit-example.json"), text(round, ".json"));
    }

    @Test
    void every_layout_of_the_applications_gives_the_same_sift() throws IOException {
        Set<String> records = new TreeSet<>();
        for (String file : List.of("applications.csv", "applications-wide.csv", "applications-windows.csv")) {
            records.add(text(round("sift", SAMPLES + "/" + file, VACANCY, "--format", "json"), ".json"));
        }
        records.add(text(round("sift", SAMPLES + "/applications.xlsx", VACANCY, "--format", "json"), ".json"));
        assertEquals(1, records.size());
        Path round = round("sift", SAMPLES + "/applications.csv", VACANCY, "--format", "json,csv");
        Golden.check(EXPECTED.resolve("sift.txt"), judgements(round));
        Golden.check(EXPECTED.resolve("sift.csv"), text(round, ".csv"));
    }

    @ParameterizedTest
    @CsvSource({
        "selection, electoral-administrator, selection",
        "ties, electoral-administrator, ties",
        "nobody, electoral-administrator, nobody",
        "ties, ties-ordered-vacancy, ties-ordered",
    })
    void a_selection_gives_the_judgements_that_are_checked_in(String scores, String vacancy, String golden)
            throws IOException {
        Path round = round(
                "select", SAMPLES + "/" + scores + ".yaml", SAMPLES + "/" + vacancy + ".yaml", "--format", "json");

        Golden.check(EXPECTED.resolve(golden + ".txt"), judgements(round));
    }

    @Test
    void every_report_conforms_is_verified_and_says_what_the_terminal_says() throws Exception {
        Path sift = round("sift", SAMPLES + "/applications.csv", VACANCY, "--format", "pdf,text");
        Path selection = round("select", SAMPLES + "/selection.yaml", VACANCY, "--format", "pdf,text");
        for (Path round : List.of(sift, selection)) {
            Path report = Path.of(round + ".pdf");
            PdfChecks.assertConforms(Files.readAllBytes(report));
            assertEquals(0, Run.assay("verify", report.toString()).exitCode());
            List<String> said = sentences(text(round, ".txt"));
            assertTrue(said.size() > 5, said::toString);
            PdfText.assertSays(PdfText.of(report), said);
        }
        Golden.check(EXPECTED.resolve("sift.pdf.txt"), PdfText.withoutHashes(Path.of(sift + ".pdf")));
        Golden.check(EXPECTED.resolve("selection.pdf.txt"), PdfText.withoutHashes(Path.of(selection + ".pdf")));
        PdfChecks.assertConforms(Files.readAllBytes(folder.resolve("grids/107.pdf")));
        PdfChecks.assertConforms(Files.readAllBytes(folder.resolve("letters/107.pdf")));
        PdfChecks.assertConforms(Files.readAllBytes(folder.resolve("letters/105.pdf")));
    }

    private static String judgements(Path round) throws IOException {
        return JudgementLines.of(Path.of(round + ".json"));
    }

    /** What the terminal says in sentences; its counts, places and development needs stand in tables of the report. */
    private static List<String> sentences(String terminal) {
        return terminal.lines()
                .filter(line -> line.endsWith(".") && !line.contains(" is a development need of "))
                .map(line -> line.replaceFirst("^ *(- |-\\. |Decision: [A-Za-z ]+\\. )?", ""))
                .toList();
    }

    @Test
    void a_grid_shows_who_scored_what_by_which_method_and_why() throws IOException {
        round("select", SAMPLES + "/selection.yaml", VACANCY, "--format", "html");
        String grid = Files.readString(folder.resolve("grids/101.html"));

        assertTrue(
                grid.contains("R2: application form 1 (“Mentioned without an example”), interview 1 (“No example was"
                        + " given”)"),
                grid);
        assertTrue(grid.contains("R1: Helen Marsh"), grid);
        assertTrue(Files.readString(folder.resolve("grids/110.html")).contains("R2 (does not count): "));
        String letter = Files.readString(folder.resolve("letters/101.html"));
        assertFalse(letter.contains("example was given") || letter.contains("R2"), "no scorer is quoted: " + letter);
    }

    @Test
    void a_sift_report_can_be_read_by_itself() throws IOException {
        String report = text(round("sift", SAMPLES + "/applications.csv", VACANCY, "--format", "html"), ".html");

        assertTrue(report.contains("R1 gave 2 for S1 (application-form)"), report);
        assertTrue(report.contains("(“"), "a comment stands beside its score: " + report);
        assertTrue(report.contains("<td>Works well in a team</td><td>E</td><td>Interview</td>"), report);
        assertTrue(report.contains("R2: Tomos Rees"), report);
        assertTrue(
                report.contains("Applicants 109 and 112 may be one person: they have the same name and date of birth."),
                report);
    }

    @Test
    void why_gives_the_answer_before_its_grounds_and_asks_for_applicants() throws IOException {
        String record = round("select", SAMPLES + "/selection.yaml", VACANCY, "--format", "json") + ".json";

        Run why = Run.assay("why", record, "104");
        assertTrue(why.out().startsWith("104 is not appointable: "), why::toString);
        assertTrue(Run.assay("why", record, "107").out().startsWith("107 is recommended for appointment"));
        Run unknown = Run.assay("why", record, "999");
        assertEquals(3, unknown.exitCode());
        assertTrue(
                unknown.err().contains("name an applicant of this round, or a criterion of one, such as 101/Q1"),
                unknown::toString);
    }

    @Test
    void what_the_pdf_cannot_show_as_it_was_written_is_told() throws IOException {
        Path table = folder.resolve("applications.csv");
        Files.writeString(
                table, Files.readString(SAMPLES.resolve("applications.csv")).replace("Amina Yusuf", "王 Yusuf"));
        for (String command : List.of("sift", "select")) {
            List<String> args = List.of(command, VACANCY, table.toString(), "--round-only", "-o", folder.toString());
            Run pdf = Run.assay(args.toArray(String[]::new));
            assertTrue(
                    pdf.err()
                            .contains("applications.csv: the PDF does not show this as it is written: U+738B CJK"
                                    + " UNIFIED IDEOGRAPH-738B; give the web page"),
                    pdf::toString);
        }
        Run page = Run.assay("sift", VACANCY, table.toString(), "--format", "json", "-o", folder.toString());
        assertFalse(page.err().contains("the PDF"), page::toString);
    }

    @Test
    void totals_are_numbers_for_a_spreadsheet_that_reads_letters_as_they_are() throws IOException {
        String csv = text(round("select", SAMPLES + "/selection.yaml", VACANCY, "--format", "csv"), ".csv");

        assertTrue(csv.startsWith("\uFEFFplace,id,name,total,total of,essential,essential of,"), csv);
        assertTrue(csv.contains("1,107,Ruth Calder,66.15,80,41.4,50,24.75,30,Recommended for appointment,"), csv);
        assertTrue(csv.contains("Siân"), csv);
    }

    @Test
    void applications_in_a_table_with_a_byte_order_mark_are_read() throws IOException {
        Path table = folder.resolve("marked.csv");
        Files.writeString(table, "\uFEFF" + Files.readString(SAMPLES.resolve("applications.csv")));

        String plain = judgements(round("sift", SAMPLES + "/applications.csv", VACANCY, "--format", "json"));

        assertEquals(plain, judgements(round("sift", table.toString(), VACANCY, "--format", "json")));
    }

    @Test
    void the_example_of_the_toolkit_is_laid_out_as_its_grid() throws IOException {
        round("select", SAMPLES + "/toolkit-example.yaml", VACANCY);
        String grid = text(Files.readAllBytes(folder.resolve("grids/101.pdf"))).replaceAll("\\s+", " ");

        for (String part : List.of(
                "Category Criterion Assessed by Score (0–5) Result",
                "Interview Unit D1: Develop productive working relationships with colleagues",
                "Total 58 of 80 of which essential 43 of 50 of which desirable 15 of 30",
                "Key: E = essential, D = desirable")) {
            assertTrue(grid.contains(part), () -> part + " is not in " + grid);
        }
    }

    @Test
    void a_sift_that_comes_out_otherwise_is_told_applicant_by_applicant() throws IOException {
        String record = round("sift", SAMPLES + "/applications.csv", VACANCY, "--format", "json") + ".json";
        Run same = Run.assay("verify", record);
        assertTrue(
                same.out()
                        .contains("8 of 12 go forward, 3 are sifted out and 1 is not yet complete; 1 is guaranteed an"
                                + " interview, apart from merit."),
                same::toString);
        String json = Files.readString(Path.of(record));
        Files.writeString(Path.of(record), json.replace("\"S1\": 2", "\"S1\": 4"));

        Run verified = Run.assay("verify", record);

        assertEquals(10, verified.exitCode(), verified::toString);
        assertTrue(
                verified.out()
                        .contains("  - applicant 105: recorded: 105 is sifted out: S1 (2) is essential and not"
                                + " demonstrated. Judged again: 105 is taken forward: every essential criterion"),
                verified::toString);
    }

    @Test
    void a_filled_workbook_is_read_back_without_loss() throws IOException {
        String grid = folder.resolve("grid.xlsx").toString();
        Run template =
                Run.assay("template", "grid", VACANCY, "--applications", SAMPLES + "/applications.csv", "-o", grid);
        assertEquals(0, template.exitCode(), template::toString);
        Path round = round("sift", grid, VACANCY, "--format", "text");
        assertTrue(text(round, ".txt").contains("Incomplete: 12"));
    }

    @ParameterizedTest
    @CsvSource({
        "Manage your own resources, Manage nothing",
        "\"name\": \"National Occupational, \"name\": \"Other Occupational",
    })
    void a_suite_that_was_exchanged_in_the_record_is_told(String from, String to) throws IOException {
        Path record = Path.of(round("sift", SAMPLES + "/applications.csv", VACANCY, "--format", "json") + ".json");
        String json = Files.readString(record);
        assertTrue(json.contains(from), json);
        Files.writeString(record, json.replace(from, to));

        Run run = Run.assay("verify", record.toString());

        assertEquals(10, run.exitCode(), run::toString);
        assertTrue(run.out().contains("the suite in the record is not the one that its identity names"), run::toString);
    }

    @Test
    void applications_are_checked_beside_their_vacancy() {
        for (String file : List.of("applications.csv", "applications.xlsx", "selection.yaml", "monitoring.yaml")) {
            Run run = Run.assay("check", VACANCY, SAMPLES + "/" + file);
            assertEquals(0, run.exitCode(), run::toString);
            assertTrue(run.out().contains(file + ": a valid file of kind "), run::toString);
        }
        Run scores = Run.assay("check", VACANCY, SAMPLES + "/broken/scores.csv");
        assertTrue(scores.err().contains("scores.csv:2:6: \"6\" is no score"), scores::toString);
        Run alone = Run.assay("check", SAMPLES + "/applications.csv");
        assertEquals(3, alone.exitCode());
        assertTrue(
                alone.err()
                        .contains("applications.csv: a table of applications cannot be checked without its"
                                + " vacancy; name the vacancy before it: assay check VACANCY APPLICATIONS"),
                alone::toString);
    }

    @Test
    void every_broken_file_is_told_with_its_place_and_what_to_do() throws IOException {
        StringBuilder told = new StringBuilder();
        try (Stream<Path> files = Files.list(SAMPLES.resolve("broken"))) {
            for (Path file : files.filter(f -> !f.toString().endsWith("expected.txt"))
                    .sorted()
                    .toList()) {
                boolean vacancy = file.getFileName().toString().startsWith("vacancy");
                Run run = vacancy
                        ? Run.assay("check", file.toString())
                        : Run.assay("sift", VACANCY, file.toString(), "-o", folder.toString());
                assertEquals(3, run.exitCode(), () -> file + " is not refused: " + run);
                told.append(run.err());
            }
        }
        Golden.check(SAMPLES.resolve("broken/expected.txt"), told.toString());
    }
}
