package org.assay;

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
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.assay.input.DocumentReader;
import org.assay.input.Node;
import org.assay.report.PdfChecks;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The samples of recruitment run through the program, from the workbook to the letters. */
class RecruitmentSamplesTest {
    private static final Path SAMPLES = Path.of("samples/recruitment");
    private static final Path EXPECTED = SAMPLES.resolve("expected");
    private static final String VACANCY =
            SAMPLES.resolve("electoral-administrator.yaml").toString();

    @TempDir
    private Path folder;

    private Path round(String command, String applications, String vacancy, String... more) {
        List<String> args = new java.util.ArrayList<>(List.of(command, vacancy, applications, "-o", folder.toString()));
        args.addAll(List.of(more));
        Run run = Run.assay(args.toArray(String[]::new));
        assertEquals(0, run.exitCode(), run::toString);
        return folder.resolve("EA-2026-01-" + (command.equals("sift") ? "sift" : "selection"));
    }

    private static String text(Path file, String ending) throws IOException {
        return Files.readString(Path.of(file + ending));
    }

    @Test
    void the_example_of_the_toolkit_totals_58_of_80() throws IOException {
        Path round = round("select", SAMPLES + "/toolkit-example.yaml", VACANCY, "--format", "text,json,csv");

        assertTrue(text(round, ".txt").contains("58 of 80 (essential 43 of 50, desirable 15 of 30)"));
        Golden.check(EXPECTED.resolve("toolkit-example.txt"), text(round, ".txt"));
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
        Path round = round("sift", SAMPLES + "/applications.csv", VACANCY, "--format", "text,csv");
        Golden.check(EXPECTED.resolve("sift.txt"), text(round, ".txt"));
        Golden.check(EXPECTED.resolve("sift.csv"), text(round, ".csv"));
    }

    @Test
    void a_selection_gives_what_is_checked_in() throws IOException {
        for (String name : List.of("selection", "ties", "nobody")) {
            Path round = round("select", SAMPLES + "/" + name + ".yaml", VACANCY, "--format", "text");
            Golden.check(EXPECTED.resolve(name + ".txt"), text(round, ".txt"));
        }
        Path round =
                round("select", SAMPLES + "/ties.yaml", SAMPLES + "/ties-ordered-vacancy.yaml", "--format", "text");
        Golden.check(EXPECTED.resolve("ties-ordered.txt"), text(round, ".txt"));
    }

    @Test
    void every_report_conforms_and_those_with_a_record_are_verified() throws Exception {
        Path sift = round("sift", SAMPLES + "/applications.csv", VACANCY);
        Path selection = round("select", SAMPLES + "/selection.yaml", VACANCY);
        for (Path report : List.of(Path.of(sift + ".pdf"), Path.of(selection + ".pdf"))) {
            PdfChecks.assertConforms(Files.readAllBytes(report));
            assertEquals(0, Run.assay("verify", report.toString()).exitCode());
        }
        PdfChecks.assertConforms(Files.readAllBytes(folder.resolve("grids/107.pdf")));
        PdfChecks.assertConforms(Files.readAllBytes(folder.resolve("letters/107.pdf")));
        PdfChecks.assertConforms(Files.readAllBytes(folder.resolve("letters/105.pdf")));
    }

    @Test
    void a_letter_says_nothing_of_others_and_nothing_of_monitoring() throws IOException {
        round("select", SAMPLES + "/selection.yaml", VACANCY);
        List<String> names = List.of(
                "Amina", "O'Hara", "Fletcher", "Nowak", "Adeyemi", "Calder", "Lund", "female", "male", "16 to 49");
        try (Stream<Path> letters = Files.list(folder.resolve("letters"))) {
            for (Path letter : letters.toList()) {
                String text = text(Files.readAllBytes(letter));
                long named = names.stream().filter(text::contains).count();
                assertTrue(named <= 1, () -> letter + " names others:\n" + text);
                assertFalse(text.contains("merit"));
            }
        }
    }

    @ParameterizedTest
    @CsvSource({
        "ties.yaml, ties-ordered-vacancy.yaml", "ties.yaml, electoral-administrator.yaml",
        "applications.csv, electoral-administrator.yaml", "ties.yaml, other-order.yaml"
    })
    void neither_a_grid_nor_a_letter_names_another_applicant(String applications, String vacancy) throws IOException {
        String ordered = Files.readString(SAMPLES.resolve("ties-ordered-vacancy.yaml"));
        Path withoutEffect = Files.writeString(
                folder.resolve("other-order.yaml"), ordered.replace("\"303\", \"301\", \"302\"", "\"304\", \"301\""));
        Path asked = vacancy.startsWith("other") ? withoutEffect : SAMPLES.resolve(vacancy);
        round("select", SAMPLES + "/" + applications, asked.toString(), "--format", "html");
        for (String pages : List.of("grids", "letters")) {
            try (Stream<Path> files = Files.list(folder.resolve(pages))) {
                for (Path page : files.toList()) {
                    String id = page.getFileName().toString().replace(".html", "");
                    String body = Files.readString(page).replaceFirst("(?s)^.*<body", "");
                    assertTrue(body.contains(id), () -> page + " does not name its applicant");
                    assertFalse(
                            body.replace(id, "").matches("(?s).*\\b(10[1-9]|11[0-2]|30[1-4])\\b.*"),
                            () -> page + " names others:\n" + body);
                }
            }
        }
    }

    @Test
    void a_letter_says_what_was_essential_and_not_shown() throws IOException {
        round("select", SAMPLES + "/selection.yaml", VACANCY);
        String letter = text(Files.readAllBytes(folder.resolve("letters/105.pdf")));

        assertTrue(letter.contains("What you showed"), letter);
        assertFalse(letter.contains("What else you showed"), letter);
        assertTrue(letter.contains("Writes and speaks very well (2.4 of 5, at least 3 needed; essential)"), letter);
        String flowing = letter.replaceAll("\\s+", " ");
        assertTrue(flowing.contains("What is essential is needed for the post, and therefore decided"), letter);
        assertTrue(flowing.contains("For a qualification, we need its certificate, or proof of an equivalent"), letter);
        assertTrue(flowing.contains("The rest may still be something that you can do: next time"), letter);
        assertFalse(text(Files.readAllBytes(folder.resolve("letters/107.pdf"))).contains("essential"));
    }

    @Test
    void a_guaranteed_interview_is_not_said_to_be_decided_by_what_was_not_shown() throws IOException {
        round("sift", SAMPLES + "/applications.csv", VACANCY);

        assertFalse(siftLetter("105").contains("decided the result"));
        assertTrue(siftLetter("108").contains("decided the result"));
    }

    @Test
    void whoever_is_recommended_gets_no_advice_for_another_time() throws IOException {
        round("select", SAMPLES + "/selection.yaml", VACANCY);
        String letter = text(Files.readAllBytes(folder.resolve("letters/107.pdf")));

        assertTrue(letter.contains("What was not shown"), letter);
        assertFalse(letter.contains("next time"), letter);
        assertTrue(letter.contains("What your induction will cover"), letter);
        assertFalse(letter.contains("The units named"), "none is named: " + letter);
    }

    @Test
    void strong_is_what_lies_in_the_upper_half_between_the_mark_and_the_highest_score() throws IOException {
        round("select", SAMPLES + "/toolkit-example.yaml", VACANCY, "--format", "html");
        String letter = Files.readString(folder.resolve("letters/101.html"));
        String strong = letter.substring(letter.indexOf("What was strong"), letter.indexOf("What else you showed"));

        assertTrue(strong.contains("well above what was needed"), strong);
        assertTrue(strong.contains("(5 of 5)") && strong.contains("Works well in a team (4 of 5)"), strong);
        assertFalse(strong.contains("(3 of 5)"), strong);
    }

    @Test
    void a_letter_leaves_its_date_and_what_the_vacancy_does_not_say_to_the_recruiter() throws IOException {
        Path silent = folder.resolve("vacancy.yaml");
        Files.writeString(silent, Files.readString(Path.of(VACANCY)).replaceAll("(?m)^contact:.*\n", ""));
        round("select", SAMPLES + "/toolkit-example.yaml", silent.toString(), "--format", "html");
        String letter = Files.readString(folder.resolve("letters/101.html"));
        assertTrue(letter.contains("<p>Date: <span class=\"blank\"></span>"), letter);
        assertTrue(letter.contains("<p>Contact: <span class=\"blank\"></span>"), letter);

        round("select", SAMPLES + "/toolkit-example.yaml", VACANCY, "--format", "html");
        assertTrue(Files.readString(folder.resolve("letters/101.html"))
                .contains("Contact: the recruitment team, recruitment@anytown.example"));
    }

    @Test
    void the_last_page_of_a_letter_holds_more_than_its_ending() throws IOException {
        round("select", SAMPLES + "/toolkit-example.yaml", VACANCY);
        try (PDDocument document = Loader.loadPDF(Files.readAllBytes(folder.resolve("letters/101.pdf")))) {
            PDFTextStripper last = new PDFTextStripper();
            last.setStartPage(document.getNumberOfPages());
            String text = last.getText(document);
            assertTrue(text.contains("B23 Maintain and develop an information system"), text);
            assertTrue(text.contains("Anytown District Council"), text);
            assertFalse(text.lines().anyMatch(line -> line.strip().startsWith("/")), text);
        }
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
    void a_name_blind_sift_has_no_name_in_comments_and_no_applicants_who_share_one() throws IOException {
        Path table = folder.resolve("applications.csv");
        Files.writeString(
                table,
                Files.readString(SAMPLES.resolve("applications.csv"))
                        .replaceFirst("Mentioned without an example", "Ms Yusuf and Amina Yusuf gave no example"));
        for (String format : List.of("html", "json")) {
            String report =
                    text(round("sift", table.toString(), VACANCY, "--name-blind", "--format", format), "." + format);
            assertTrue(format.equals("html") || report.contains("Ms Applicant "), report);
            assertFalse(report.contains("may be one person"), report);
            assertFalse(report.contains("Lund") || report.contains("Amina") || report.contains("Yusuf"), report);
        }
    }

    @Test
    void a_name_blind_selection_has_no_name_in_the_reason_why_an_application_is_closed() throws IOException {
        Path file = folder.resolve("closed.yaml");
        Files.writeString(
                file,
                Files.readString(SAMPLES.resolve("selection.yaml"))
                        .replaceFirst("withdrew before the interviews", "Chloe Tan withdrew"));

        String record = text(round("select", file.toString(), VACANCY, "--name-blind", "--format", "json"), ".json");

        assertTrue(record.contains(" withdrew"), record);
        assertFalse(record.contains("Chloe") || record.contains("Tan "), record);
    }

    @Test
    void names_put_back_are_in_the_selection_report_and_the_letters_alone() throws IOException {
        round(
                "select",
                SAMPLES + "/selection.yaml",
                VACANCY,
                "--names",
                SAMPLES + "/selection.yaml",
                "--format",
                "html");

        assertTrue(text(folder.resolve("EA-2026-01-selection"), ".html").contains("Ruth Calder"));
        assertTrue(Files.readString(folder.resolve("letters/107.html")).contains("Ruth Calder"));
        String grid = Files.readString(folder.resolve("grids/107.html"));
        assertFalse(grid.contains("Calder"), grid);
        assertTrue(grid.contains("Assessment grid of Applicant "), grid);
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

        Path round = round("sift", table.toString(), VACANCY, "--format", "text");

        assertEquals(Files.readString(EXPECTED.resolve("sift.txt")), text(round, ".txt"));
    }

    @Test
    void pages_of_an_earlier_run_are_never_left_among_new_ones() throws IOException {
        round("select", SAMPLES + "/selection.yaml", VACANCY, "--format", "html");
        byte[] before = Files.readAllBytes(folder.resolve("letters/101.html"));
        for (List<String> later : List.of(
                List.of(SAMPLES + "/toolkit-example.yaml", "--format", "html"),
                List.of(SAMPLES + "/selection.yaml", "--format", "html", "--name-blind"),
                List.of(SAMPLES + "/selection.yaml", "--format", "pdf"))) {
            List<String> args = new java.util.ArrayList<>(List.of("select", VACANCY));
            args.addAll(later);
            args.addAll(List.of("-o", folder.toString()));
            Run run = Run.assay(args.toArray(String[]::new));

            assertEquals(3, run.exitCode(), run::toString);
            assertTrue(run.err().contains("letters: this run does not write "), run::toString);
            assertTrue(
                    run.err()
                            .contains("107.html, 109.html, 110.html, which would stay among its files; delete what is"
                                    + " outdated, or choose another folder with -o"),
                    run::toString);
            assertFalse(Files.exists(folder.resolve("EA-2026-01-selection.pdf")), "something is written");
            assertTrue(java.util.Arrays.equals(before, Files.readAllBytes(folder.resolve("letters/101.html"))));
        }
        assertEquals(
                0,
                Run.assay("select", VACANCY, SAMPLES + "/selection.yaml", "--format", "html", "-o", folder.toString())
                        .exitCode());
    }

    @Test
    void a_sift_writes_to_everybody_and_decides_nothing_of_who_is_not_yet_assessed() throws IOException {
        round("sift", SAMPLES + "/applications.csv", VACANCY);
        try (Stream<Path> letters = Files.list(folder.resolve("sift-letters"))) {
            assertEquals(12, letters.count());
        }

        String out = siftLetter("106");
        assertTrue(out.contains("Your application does not go forward this time."), out);
        assertTrue(out.contains("What was not shown"), out);
        assertFalse(out.contains("Works well in a team"), "the sift does not assess it: " + out);
        assertTrue(siftLetter("105").contains("You are invited to an interview."));
        assertTrue(siftLetter("101").contains("Your application goes forward to the next stage."));
        String open = siftLetter("111");
        assertTrue(open.contains("is not finished yet, and nothing is decided."), open);
        assertTrue(open.contains("What is still to be assessed"), open);
        assertTrue(open.contains("A year or more of administrative work"), open);
        assertFalse(open.contains("of 5"), "no score of what is still open: " + open);
    }

    private String siftLetter(String applicant) throws IOException {
        Path letter = folder.resolve("sift-letters/" + applicant + ".pdf");
        return text(Files.readAllBytes(letter)).replaceAll("\\s+", " ");
    }

    @Test
    void a_sift_writes_no_letters_where_none_are_wanted() throws IOException {
        for (List<String> options :
                List.of(List.of("--round-only"), List.of("--name-blind"), List.of("--format", "json,text,csv"))) {
            round("sift", SAMPLES + "/applications.csv", VACANCY, options.toArray(String[]::new));
            assertFalse(Files.exists(folder.resolve("sift-letters")), options::toString);
        }
    }

    @Test
    void letters_lie_beside_a_report_that_is_one_file() throws IOException {
        Path report = folder.resolve("report.pdf");
        Run run = Run.assay("sift", VACANCY, SAMPLES + "/applications.csv", "-o", report.toString());

        assertEquals(0, run.exitCode(), run::toString);
        assertTrue(Files.isRegularFile(report));
        assertTrue(Files.isRegularFile(folder.resolve("sift-letters/101.pdf")));
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

    private static String text(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertEquals(null, document.getDocumentCatalog().getNames());
            return new PDFTextStripper().getText(document);
        }
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

    @Test
    void a_name_blind_sift_holds_no_name() throws IOException {
        Path round = round("sift", SAMPLES + "/applications.csv", VACANCY, "--name-blind", "--format", "json,csv,html");
        for (String ending : List.of(".json", ".csv", ".html")) {
            assertFalse(text(round, ending).contains("Calder"));
            assertFalse(text(round, ending).contains("1969-12-01"));
            assertTrue(text(round, ending).contains("Applicant "));
        }
    }

    @ParameterizedTest
    @CsvSource({"selection.yaml, electoral-administrator.yaml", "ties.yaml, ties-ordered-vacancy.yaml"})
    void a_redacted_record_holds_no_person_and_nothing_that_one_wrote(String applications, String vacancy)
            throws IOException {
        Path record = Path.of(round(
                        "select",
                        SAMPLES + "/" + applications,
                        SAMPLES + "/" + vacancy,
                        "--format",
                        "json",
                        "--round-only")
                + ".json");
        Path redacted = folder.resolve("redacted.json");
        Run run = Run.assay("redact", record.toString(), "-o", redacted.toString());
        assertEquals(0, run.exitCode(), run::toString);

        String json = Files.readString(redacted);
        Set<String> personal = personal(DocumentReader.read(record));
        assertTrue(personal.size() > 6, personal::toString);
        personal.forEach(text -> assertFalse(json.contains(text), text));
        Run verified = Run.assay("verify", redacted.toString());
        assertEquals(0, verified.exitCode(), verified::toString);
    }

    /** Everything in a record that a person is called, or wrote of another. */
    private static Set<String> personal(Node record) {
        Node inputs = record.get("inputs").orElseThrow();
        Set<String> personal = new TreeSet<>();
        for (Node applicant : inputs.get("applications").orElseThrow().items("applicants")) {
            personal.addAll(List.of(applicant.text("name"), applicant.text("born")));
            personal.addAll(List.of(applicant.text("name").split(" ")));
            for (Node grid : applicant.items("grids")) {
                if (grid.get("comments").orElse(Node.Scalar.nothing()) instanceof Node.Mapping comments) {
                    comments.entries().keySet().forEach(criterion -> personal.add(comments.text(criterion)));
                }
            }
        }
        Node vacancy = inputs.get("vacancy").orElseThrow();
        personal.add(vacancy.text("contact"));
        for (Node member : vacancy.items("panel")) {
            personal.addAll(List.of(member.text("name").split(" ")));
            member.items("declared").forEach(declared -> personal.add(declared.text("relationship")));
        }
        vacancy.items("orderAmongEquals").forEach(order -> personal.add(order.text("reason")));
        personal.removeIf(text -> text.length() < 3);
        return personal;
    }

    @Test
    void a_record_whose_judgements_other_rules_would_change_is_not_redacted() throws IOException {
        Path record = Path.of(round("sift", SAMPLES + "/applications.csv", VACANCY, "--format", "json") + ".json");
        Files.writeString(record, Files.readString(record).replace("105 is sifted out: S1", "105 is sifted out: S9"));

        Run run = Run.assay(
                "redact",
                record.toString(),
                "-o",
                folder.resolve("redacted.json").toString());

        assertEquals(3, run.exitCode());
        assertTrue(
                run.err().contains("redacting it would change its judgements; see with assay verify"), run::toString);
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
    void rates_of_groups_are_told_as_indicative() throws IOException {
        Path round = round("sift", SAMPLES + "/applications.csv", VACANCY, "--format", "json");
        Run run = Run.assay("fairness", round + ".json", SAMPLES + "/monitoring.yaml");
        assertEquals(0, run.exitCode(), run::toString);
        assertTrue(run.out().startsWith("Indicative, and not legal advice."));
        Golden.check(EXPECTED.resolve("fairness.txt"), run.out());
    }

    @Test
    void monitoring_of_people_who_did_not_apply_is_refused_and_of_those_who_did_and_are_missing_is_told()
            throws IOException {
        Path round = round("sift", SAMPLES + "/applications.csv", VACANCY, "--format", "json");
        Path file = Files.writeString(folder.resolve("monitoring.yaml"), """
                kind: monitoring
                vacancy: EA-2026-01
                applicants:
                  - {id: "101", groups: {sex: female, age: 16 to 49}}
                  - {id: "105", groups: {sex: male}}
                  - {id: "111", groups: {sex: male}}
                  - {id: "998", groups: {sex: male}}
                  - {id: "999", groups: {sex: female}}
                """);

        Run refused = Run.assay("fairness", round + ".json", file.toString());
        Files.writeString(file, Files.readString(file).replaceAll("(?m)^.*\"99[89]\".*\\n", ""));
        Run told = Run.assay("fairness", round + ".json", file.toString());

        assertEquals(3, refused.exitCode(), refused::toString);
        assertEquals(
                file + ":7:10: the record has no applicant \"998\"; correct the id, or remove the entry\n" + file
                        + ":8:10: the record has no applicant \"999\"; correct the id, or remove the entry\n",
                refused.err());
        assertEquals(0, told.exitCode(), told::toString);
        for (String part : List.of(
                "Selected means taken forward or guaranteed an interview.\n",
                "or left to a person), and so in no rate: 1 of 12 applicants\n",
                "Not in the monitoring file, and so in no rate: 9 of 12 applicants\n",
                "female                       1 decided     1 selected",
                "male                         1 decided     1 selected",
                "in no group, and so in no rate: 9 of the 11 decided\n",
                "in no group, and so in no rate: 10 of the 11 decided\n")) {
            assertTrue(told.out().contains(part), () -> part + " is not in " + told);
        }
    }

    @Test
    void rates_of_a_selection_leave_out_whoever_waits_or_is_closed() throws IOException {
        Path closed = round("select", SAMPLES + "/selection.yaml", VACANCY, "--format", "json", "--round-only");
        Run decided = Run.assay("fairness", closed + ".json", SAMPLES + "/monitoring.yaml");
        Path waiting = round("select", SAMPLES + "/applications.csv", VACANCY, "--format", "json", "--round-only");
        Run open = Run.assay("fairness", waiting + ".json", SAMPLES + "/monitoring.yaml");

        assertTrue(decided.out().contains("Selected means recommended for appointment.\n"), decided::toString);
        assertTrue(decided.out().contains("so in no rate: 2 of 10 applicants\n"), decided::toString);
        assertTrue(
                decided.out().contains("not in this selection (sifted out, or a wrong id): 106, 108\n"),
                decided::toString);
        assertTrue(decided.out().contains("female                       6 decided"), decided::toString);
        assertFalse(open.out().contains(" 1 selected"), open::toString);
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
