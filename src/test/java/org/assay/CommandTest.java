package org.assay;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What each command prints, writes and exits with. */
class CommandTest {
    private static final String NEGATIVE = "samples/competence/es19-not-yet-competent.yaml";
    private static final String POSITIVE = "samples/competence/es19-competent.yaml";

    @TempDir
    private Path folder;

    private static void assertPrints(Run run, String... texts) {
        assertEquals(0, run.exitCode(), run::toString);
        for (String text : texts) {
            assertTrue(run.out().contains(text), () -> "\"" + text + "\" is not in " + run);
        }
    }

    private static void assertRefused(int exitCode, Run run, String... texts) {
        assertEquals(exitCode, run.exitCode(), run::toString);
        for (String text : texts) {
            assertTrue(run.err().contains(text), () -> "\"" + text + "\" is not in " + run);
        }
    }

    private Set<String> written() throws IOException {
        return names(folder);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "--help",
                "assess --help",
                "why --help",
                "verify --help",
                "check --help",
                "schema --help",
                "standards --help",
                "standards list --help",
                "standards show --help",
                "standards check --help",
                "generate-completion --help"
            })
    void every_command_has_help(String command) {
        assertPrints(Run.assay(command.split(" ")), "Usage: assay");
    }

    @Test
    void the_version_is_told() {
        assertTrue(Run.assay("--version").out().matches("assay \\d+\\.\\d+\\.\\d+\\S*\\R"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "assess | Missing required parameter: 'PORTFOLIO'",
                "asess x | 'asess'",
                "assess --fromat pdf x | Unknown option: '--fromat'",
                "assess --format doc " + NEGATIVE
                        + " | there is no format \"doc\"; name any of pdf, html, json and text",
                "assess --as-of 30.10.2026 " + NEGATIVE + " | --as-of is \"30.10.2026\"; give a day such as 2026-10-30",
                "assess --as-of 2026-02-30 " + NEGATIVE + " | --as-of is \"2026-02-30\"; give a day such as 2026-10-30",
                "assess --as-of tomorrow " + NEGATIVE + " | --as-of is \"tomorrow\"; give a day such as 2026-10-30",
                "assess --jobs many " + NEGATIVE + " | --jobs is \"many\"; give a whole number",
                "assess --time-limit soon " + NEGATIVE + " | --time-limit is \"soon\"; give a whole number",
                "assess -o x.txt --format pdf " + NEGATIVE
                        + " | --output is \"x.txt\", and the format is pdf; give a file that ends in .pdf, "
                        + "a folder that ends in /, or another --format",
                "assess -o decisions " + NEGATIVE + " | --output is \"decisions\", and the format is pdf; give a file",
                "assess a\0b | PORTFOLIO is \"a\0b\"; give a path",
                "rules list --format poem | poem",
                "assess --jobs 0 " + NEGATIVE + " | --jobs is 0; give it a number from 1",
                "schema poem | There is no kind \"poem\"; name one of portfolio",
                "standards show | Missing required parameter: 'CODE'",
                "why | Missing required parameter: 'PORTFOLIO'",
                "verify | Missing required parameter"
            })
    void a_wrong_command_line_is_refused_with_what_to_write(String command, String told) {
        Run run = Run.assay(command.split(" "));

        assertRefused(2, run, told);
        assertFalse(run.err().contains("java."), run::err);
        assertEquals("", run.out());
    }

    @Test
    void no_command_at_all_is_refused_with_the_list_of_them() {
        assertRefused(2, Run.assay(), "Name a command", "assess");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ES19 | The candidate is not yet competent in ES19: ",
                "ES19/3 | Outcome 3 of ES19 is not met: E04 claims it, but it is dated 2023-02-20",
                "ES19/1 | Outcome 1 of ES19 is met: E01 and E02 show it.",
                "ES19/S10 | Scope S10 of ES19 does not apply: ",
                "E06 | E06 is discounted: the assessor rejected it",
                "E01 | E01 is admissible: ",
                "CA-2026-00402 | Not yet competent in ES19."
            })
    void why_explains_whatever_was_judged(String subject, String statement) {
        assertPrints(Run.assay("why", NEGATIVE, subject), statement);
    }

    @Test
    void why_explains_the_decision_when_nothing_is_named_and_says_what_would_change_it() {
        Run run = Run.assay("why", NEGATIVE);

        assertPrints(
                run, "Not yet competent in ES19.", "currencyMonths: 24 months", "What would change it:", "At least ");
        assertTrue(run.out().contains("└─ "), run::out);
    }

    @ParameterizedTest
    @CsvSource({
        "poem, 'name a unit'",
        "'', 'name a unit'",
        "es19, 'did you mean \"ES19\"? Otherwise name a unit'",
        "ES19/k11, 'did you mean \"ES19/K11\"? Otherwise name a unit'",
        "E1, 'did you mean \"E01\"? Otherwise name a unit'"
    })
    void why_refuses_what_was_not_judged(String subject, String remedy) {
        assertRefused(
                3,
                Run.assay("why", NEGATIVE, subject),
                NEGATIVE + ": nothing was judged about \"" + subject + "\"; " + remedy
                        + ", a requirement such as ES19/4, or an item of evidence of this portfolio");
    }

    @Test
    void the_day_of_assessment_makes_evidence_current_or_stale() {
        Path json = folder.resolve("record.json");
        String stale = "samples/competence/es19-stale-evidence.yaml";

        assertPrints(Run.assay("assess", POSITIVE, "--format", "json", "-o", json.toString()), "Decision: Competent");
        assertPrints(
                Run.assay("assess", POSITIVE, "--as-of", "2030-01-01", "--format", "json", "-o", json.toString()),
                "judged as on 2030-01-01",
                "more than 24 months before the assessment on 2030-01-01");
        assertPrints(
                Run.assay("assess", stale, "--format", "json", "-o", json.toString()), "Decision: Not yet competent");
        assertPrints(Run.assay("verify", json.toString()), "decision: the same");
    }

    @Test
    void a_day_of_assessment_that_is_to_come_is_told_and_changes_no_file() throws IOException {
        Path file = portfolio("p.yaml");
        Files.writeString(file, Files.readString(file).replace("assessedOn: 2026-10-30", "assessedOn: 2027-01-01"));
        String[] command = {"assess", file.toString(), "--format", "json", "-o", folder + "/"};
        String warning =
                file + ": the day of assessment, 2027-01-01, is still to come; correct assessedOn if that is a slip\n";
        String today = System.getProperty("assay.today");
        try {
            Run before = Run.assay(command);
            byte[] record = Files.readAllBytes(folder.resolve("p.json"));
            System.setProperty("assay.today", "2027-01-01");
            Run then = Run.assay(command);

            assertEquals(warning, before.err());
            assertEquals(new Run(0, before.out(), ""), then);
            assertArrayEquals(record, Files.readAllBytes(folder.resolve("p.json")));
            System.setProperty("assay.today", today);
            assertEquals(
                    warning,
                    Run.assay("assess", file.toString(), file.toString(), "--format", "json", "-o", folder + "/many/")
                            .err());
        } finally {
            System.setProperty("assay.today", today);
        }
    }

    @Test
    void a_day_before_any_figure_is_in_force_is_refused() {
        assertRefused(
                3,
                Run.assay("assess", POSITIVE, "--as-of", "2001-01-01", "-o", folder.toString()),
                "--as-of: the assessment strategy has no scopeCoverage in force on 2001-01-01; "
                        + "correct the day of assessment");
    }

    @Test
    void a_negative_decision_has_an_exit_code_of_its_own_where_that_is_asked_for() {
        String out = folder.toString();

        assertEquals(
                0, Run.assay("assess", NEGATIVE, "--format", "json", "-o", out).exitCode());
        assertEquals(
                10,
                Run.assay("assess", NEGATIVE, "--fail-on-negative", "--format", "json", "-o", out)
                        .exitCode());
        assertEquals(
                0,
                Run.assay("assess", POSITIVE, "--fail-on-negative", "--format", "json", "-o", out)
                        .exitCode());
        assertEquals(
                10,
                Run.assay("assess", POSITIVE, NEGATIVE, "--fail-on-negative", "--format", "json", "-o", out)
                        .exitCode());
    }

    @Test
    void quiet_prints_nothing() {
        assertEquals(
                new Run(0, "", ""),
                Run.assay("assess", NEGATIVE, "--quiet", "--format", "json", "-o", folder.toString()));
        assertEquals(
                new Run(0, "", ""),
                Run.assay("assess", NEGATIVE, POSITIVE, "--quiet", "--format", "json", "-o", folder.toString()));
    }

    @Test
    void one_report_in_one_format_goes_to_the_file_that_is_named() throws IOException {
        Path file = folder.resolve("new/folder/decision.html");

        assertPrints(Run.assay("assess", NEGATIVE, "--format", "html", "-o", file.toString()), "Report: " + file);
        assertTrue(Files.readString(file).startsWith("<!DOCTYPE html>"));
    }

    @Test
    void reports_in_several_formats_go_to_a_folder_under_the_portfolios_name() throws IOException {
        assertPrints(
                Run.assay("assess", NEGATIVE, "--format", "pdf,html,json,text", "-o", folder.toString()), "Report: ");

        assertEquals(
                Set.of(
                        "es19-not-yet-competent.pdf",
                        "es19-not-yet-competent.html",
                        "es19-not-yet-competent.json",
                        "es19-not-yet-competent.txt"),
                written());
        assertTrue(Files.readString(folder.resolve("es19-not-yet-competent.txt"))
                .contains("Decision: Not yet competent."));
    }

    @Test
    void a_bad_file_is_told_and_does_not_stop_the_others() throws IOException {
        String bad = "samples/broken/wrong-choice.yaml";

        Run run = Run.assay("assess", NEGATIVE, bad, POSITIVE, "--format", "json", "-o", folder.toString());

        assertRefused(3, run, bad + ":12:13: \"method\" is the text \"watching\"");
        assertTrue(
                run.out().contains("2 of 3 portfolios judged, 1 invalid. Summary: " + folder.resolve("summary.csv")));
        assertEquals(Set.of("es19-competent.json", "es19-not-yet-competent.json", "summary.csv"), written());
        List<CSVRecord> rows = rows();
        assertEquals(
                List.of("not yet competent", "invalid", "competent"),
                rows.stream().map(row -> row.get("decision")).toList());
        assertEquals("CA-2026-00402", rows.get(0).get("reference"));
        assertTrue(rows.get(1).get("problems").startsWith(bad + ":12:13: "));
        assertEquals(
                folder.resolve("es19-competent.json").toString(), rows.get(2).get("reports"));
    }

    @Test
    void portfolios_of_one_name_are_told_apart_by_their_folders() throws IOException {
        Path one = portfolio("in/cand1/portfolio.yaml");
        Path two = portfolio("in/cand2/portfolio.yaml");
        Path other = portfolio("in/other.yaml");
        Path out = folder.resolve("out");

        assertPrints(
                Run.assay(
                        "assess",
                        one.toString(),
                        two.toString(),
                        other.toString(),
                        "--format",
                        "json",
                        "-o",
                        out.toString()),
                "3 of 3 portfolios judged. Summary: ");
        assertEquals(Set.of("cand1-portfolio.json", "cand2-portfolio.json", "other.json", "summary.csv"), names(out));
    }

    @Test
    void portfolios_that_would_share_a_report_all_the_same_are_refused() throws IOException {
        Path one = portfolio("a/cand/portfolio.yaml");
        Path two = portfolio("b/cand/portfolio.yaml");

        assertRefused(
                3,
                Run.assay("assess", one.toString(), two.toString(), "-o", folder.toString()),
                two + ": its report would replace that of " + one
                        + "; rename one of the two, or assess them one after the other");
    }

    @Test
    void a_folder_without_portfolios_does_not_stop_the_others() throws IOException {
        Path empty = Files.createDirectory(folder.resolve("empty"));
        Path out = folder.resolve("out");

        Run run = Run.assay("assess", empty.toString(), POSITIVE, "--format", "json", "-o", out.toString());

        assertRefused(3, run, empty + ": the folder holds no portfolio; name a folder with .yaml, .yml or .json files");
        assertTrue(run.out().contains("1 of 1 portfolios judged. Summary: "), run::out);
        assertEquals(Set.of("es19-competent.json", "summary.csv"), names(out));
    }

    @Test
    void records_beside_portfolios_are_skipped_and_told() throws IOException {
        Path in = portfolio("in/anna.yaml").getParent();
        assertPrints(Run.assay("assess", in.toString(), "--format", "json", "-o", in + "/records.json"), "1 of 1");
        Path record = Files.move(in.resolve("records.json/anna.json"), in.resolve("decided.json"));

        Run run = Run.assay("assess", in.toString(), "--format", "json", "-o", in.toString());

        assertPrints(run, "1 of 1 portfolios judged. Summary: ");
        assertEquals("skipped " + record + ": a decision record, not a portfolio\n", run.err());
        assertEquals(1, rows(in).size());
    }

    private Path portfolio(String name) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(
                file, Files.readString(Path.of(POSITIVE)).replaceAll("(?m)^ +(file|sha256):.*\\R", ""));
    }

    @Test
    void an_output_that_ends_in_a_slash_is_a_folder() throws IOException {
        Path out = folder.resolve("new");

        assertPrints(Run.assay("assess", POSITIVE, "--format", "json", "-o", out + "/"), "Report: " + out);
        assertEquals(Set.of("es19-competent.json"), names(out));
    }

    @Test
    void everything_else_is_told_together_with_a_suite_that_there_is_not() throws IOException {
        Path file = Files.writeString(
                folder.resolve("p.yaml"),
                Files.readString(Path.of("samples/broken/many-problems.yaml"))
                        .replace("suite: electoral-services", "suite: electral-services"));
        String remedy = "name one of demonstration, electoral-services, or give a folder with --suite";

        for (String command : List.of("check", "assess")) {
            Run run = Run.assay(command, file.toString());
            assertRefused(
                    3,
                    run,
                    "there is no suite \"electral-services\"; did you mean \"electoral-services\"? Otherwise " + remedy,
                    ":5:1: unknown key \"colour\"; remove it",
                    ":20:9: the evidence id \"E01\" is already taken");
            assertFalse(run.err().contains("has no unit"), run::err);
        }
    }

    @Test
    void what_nothing_claims_is_told_in_one_line_and_an_exceptional_record_without_effect_too() throws IOException {
        Path file = portfolio("p.yaml");
        String head = Files.readString(file).replaceFirst("(?s)\nevidence:.*", "\n");
        Files.writeString(file, head + "evidence: []\nexceptional: [{unit: ES19, reason: She is brilliant}]\n");

        assertPrints(
                Run.assay("assess", file.toString(), "--format", "json", "-o", folder + "/"),
                "  - Outcomes 1 to 9, knowledge K1 to K14 and scope S1 to S10: no item of evidence claims them "
                        + "(requirement-not-met)\n",
                "(exceptional-without-effect)\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"..", ".", "-", "../standards"})
    void a_portfolios_suite_cannot_leave_the_standards(String suite) throws IOException {
        Path file = portfolio("p.yaml");
        Files.writeString(file, Files.readString(file).replaceFirst("suite: .*", "suite: \"" + suite + "\""));

        Run run = Run.assay("check", file.toString());

        assertRefused(3, run, "there is no suite \"" + suite + "\"; name one of demonstration, electoral-services");
        assertEquals(1, run.err().lines().count(), run::err);
    }

    @Test
    void units_that_are_no_list_are_one_problem() throws IOException {
        Path file = portfolio("p.yaml");
        Files.writeString(file, Files.readString(file).replaceFirst("(?m)^units: .*(\\R +- .*)*", "units: ES19"));

        Run run = Run.assay("check", file.toString());

        assertRefused(3, run, "\"units\" is the text \"ES19\"; write a list, even of one entry");
        assertEquals(1, run.err().lines().count(), run::err);
    }

    @Test
    void text_in_the_place_of_a_person_is_told_with_the_keys_to_give() throws IOException {
        Path file = portfolio("p.yaml");
        Files.writeString(file, Files.readString(file).replaceFirst("by: \\{.*}", "by: assessor"));

        assertRefused(
                3,
                Run.assay("check", file.toString()),
                "\"by\" is the text \"assessor\"; give it the keys id, name, standing");
    }

    @Test
    void a_reason_for_accepting_evidence_is_allowed() throws IOException {
        Path file = portfolio("p.yaml");
        Files.writeString(
                file,
                Files.readString(file)
                        .replaceFirst("decision: accepted", "decision: accepted\n    reason: It is complete"));

        assertPrints(Run.assay("check", file.toString()), "a valid file of kind portfolio");
    }

    @Test
    void everything_that_a_suite_lacks_is_told_in_one_go() throws IOException {
        Path suite = folder.resolve("suite");
        Files.createDirectories(suite.resolve("units"));
        Path from = Path.of("standards/demonstration");
        Files.copy(from.resolve("suite.yaml"), suite.resolve("suite.yaml"));
        for (String unit : List.of("DL1", "DL2", "DL3", "DL4")) {
            Files.copy(from.resolve("units/" + unit + ".yaml"), suite.resolve("units/" + unit + ".yaml"));
        }
        Path broken = suite.resolve("units/DL1.yaml");
        Files.writeString(broken, Files.readString(broken) + "colour: red\n");

        Run run = Run.assay("standards", "check", suite.toString());

        assertRefused(
                3,
                run,
                suite + "/units/DL5.yaml: the suite lists this unit, but it has no file; add the file",
                suite + "/assessment-strategy.yaml: there is no such file; check the path",
                suite + "/sources.yaml: there is no such file; check the path",
                "DL1.yaml:",
                "unknown key \"colour\"; remove it");
        assertEquals(4, run.err().lines().count(), run::err);
    }

    private static Set<String> names(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).collect(Collectors.toCollection(TreeSet::new));
        }
    }

    private List<CSVRecord> rows() throws IOException {
        return rows(folder);
    }

    private static List<CSVRecord> rows(Path folder) throws IOException {
        try (CSVParser csv = CSVParser.parse(
                Files.readString(folder.resolve("summary.csv")),
                CSVFormat.RFC4180
                        .builder()
                        .setHeader()
                        .setSkipHeaderRecord(true)
                        .get())) {
            return csv.getRecords();
        }
    }

    @Test
    void a_folder_without_portfolios_is_refused() {
        assertRefused(
                3, Run.assay("assess", folder.toString()), folder + ": the folder holds no portfolio; name a folder");
        assertRefused(
                3,
                Run.assay("assess", folder.resolve("none.yaml").toString()),
                "there is no such file; check the path");
    }

    @Test
    void check_tells_the_kind_of_a_good_file_and_every_problem_of_bad_ones() {
        Run run = Run.assay("check", POSITIVE, "samples/broken/wrong-kind.yaml", "samples/broken/unknown-key.yaml");

        assertRefused(3, run, "there is no kind of file \"portfolo\"", "unknown key \"tittle\"; remove it");
        assertEquals(POSITIVE + ": a valid file of kind portfolio\n", run.out());
    }

    @Test
    void standards_are_listed_shown_and_checked() {
        assertPrints(Run.assay("standards", "list"), "ES19", "B1/M");
        assertPrints(Run.assay("standards", "list", "--suite", "demonstration"), "DL1");
        assertPrints(Run.assay("standards", "show", "ES19"), "K14", "S10");
        assertPrints(Run.assay("standards", "show", "DL2", "--suite", "demonstration"), "withdraw");
        assertPrints(Run.assay("standards", "check"));
        assertRefused(
                3,
                Run.assay("standards", "show", "es19"),
                "es19: the suite electoral-services has no such unit; did you mean \"ES19\"? "
                        + "Otherwise see assay standards list for its units");
        assertRefused(
                3, Run.assay("standards", "show", "poem"), "no such unit; see assay standards list for its units");
        assertRefused(
                3, Run.assay("standards", "list", "--suite", "poetry"), "there is no suite \"poetry\"; name one of");
    }

    @Test
    void verify_says_that_everything_is_the_same() {
        Path report = folder.resolve("report.pdf");
        Run.assay("assess", NEGATIVE, "-o", report.toString());

        assertPrints(
                Run.assay("verify", report.toString()),
                report + ": record ",
                "decision: the same",
                "judgements: the same",
                "bytes of the report: the same");
    }

    @Test
    void verify_names_the_rules_that_a_record_was_not_made_by() throws IOException {
        Path record = folder.resolve("record.json");
        Run.assay("assess", NEGATIVE, "--format", "json", "-o", record.toString());
        String json = Files.readString(record);
        Files.writeString(
                record,
                json.replace("\"name\": \"Assay rulebook\"", "\"name\": \"Our own rules\"")
                        .replace("\"id\": \"own-work\"", "\"id\": \"own-work-too\""));

        Run run = Run.assay("verify", record.toString());

        assertEquals(0, run.exitCode(), run::toString);
        assertTrue(run.out().contains("note: made by the rules Our own rules 1 ("), run::out);
        assertTrue(run.out().contains("note: rule recorded only: own-work-too, \"Nobody assesses"), run::out);
        assertTrue(run.out().contains("note: rule in force only now: own-work, \"Nobody assesses"), run::out);
        assertFalse(run.out().contains("DIFFERENT"), run::out);
    }
}
