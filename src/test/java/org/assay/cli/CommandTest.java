package org.assay.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.assay.InstalledAreas;
import org.assay.testing.Commands;
import org.assay.testing.Run;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import picocli.CommandLine;

/** The command line itself, and the commands that judge nothing new: what each prints and exits with. */
class CommandTest extends Commands {
    private static Stream<String> commands() {
        return below("", AssayCommand.program(InstalledAreas.ALL));
    }

    private static Stream<String> below(String path, CommandLine program) {
        return program.getSubcommands().entrySet().stream()
                .filter(command ->
                        !command.getValue().getCommandSpec().usageMessage().hidden())
                .flatMap(command -> Stream.concat(
                        Stream.of(path + command.getKey()), below(path + command.getKey() + " ", command.getValue())));
    }

    @Test
    void the_program_has_help() {
        assertPrints(Run.assay("--help"), "Usage: assay");
    }

    @ParameterizedTest
    @MethodSource("commands")
    void every_command_has_help(String command) {
        assertPrints(Run.assay((command + " --help").split(" ")), "Usage: assay " + command);
    }

    @Test
    void the_version_is_told() {
        assertTrue(Run.assay("--version")
                .out()
                .matches("assay \\d+\\.\\d+\\.\\d+\\S*\\R"
                        + "(commit [0-9a-f]{40}(, and changes since)?|unknown commit)\\R"));
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
                "assess -o x.pdf --format pdf,html " + NEGATIVE
                        + " | --output is \"x.pdf\", a file, and there are several",
                "assess a\0b | PORTFOLIO is \"a\\u0000b\"; give a path",
                "rules list --format poem | poem",
                "assess --jobs 0 " + NEGATIVE + " | --jobs is 0; give it a number from 1",
                "schema poem | There is no kind \"poem\"; name one of portfolio",
                "standards show | Missing required parameter: 'CODE'",
                "why | Missing required parameter: 'FILE'",
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
                "E05 | E05 does not count for outcome 7 of ES19: the assessor rejected this claim",
                "CA-2026-00402 | Not yet competent in ES19."
            })
    void why_explains_whatever_was_judged(String subject, String statement) {
        assertPrints(Run.assay("why", NEGATIVE, subject), statement);
    }

    @Test
    void why_tells_of_one_requirement_what_would_close_it_alone() {
        Run run = Run.assay("why", NEGATIVE, "ES19/3");

        assertPrints(run, "Outcome 3 of ES19 could be met by one more piece of evidence: an observation, ");
        assertFalse(run.out().contains("could close ES19"), run::out);
    }

    @Test
    void why_tells_what_a_unit_that_cannot_be_assessed_needs() {
        Run run = Run.assay("why", "samples/competence/catalogue-unit.yaml", "ES5");

        assertPrints(
                run, "What would change it:", "The text of ES5, imported into the library, would let it be assessed.");
    }

    @Test
    void why_explains_the_decision_when_nothing_is_named_and_says_what_would_change_it() {
        Run run = Run.assay("why", NEGATIVE);

        assertPrints(
                run, "Not yet competent in ES19.", "Currency months: 24 months", "What would change it:", "At least ");
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

    @Test
    void standards_are_listed_shown_and_checked() {
        assertPrints(Run.assay("standards", "list"), "ES19", "B1/M");
        assertPrints(Run.assay("standards", "list", "--suite", "demonstration"), "DL1");
        assertPrints(Run.assay("standards", "show", "ES19"), "K14", "S10", "Group: Working with people\n");
        assertPrints(
                Run.assay("standards", "show", "ES19"),
                "Be courteous and helpful when dealing with stakeholders (scope: Stakeholders)\n",
                "  S10  The courts service\n");
        assertPrints(Run.assay("standards", "show", "DL2", "--suite", "demonstration"), "withdraw");
        assertPrints(Run.assay("standards", "check"));
        assertRefused(
                3,
                Run.assay("standards", "show", "es19"),
                "es19: the suite electoral-services has no such unit or qualification; did you mean \"ES19\"? "
                        + "Otherwise see assay standards list for its units");
        assertRefused(
                3,
                Run.assay("standards", "show", "poem"),
                "no such unit or qualification; see assay standards list for its units");
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

        assertEquals(3, run.exitCode(), run::toString);
        assertTrue(run.out().contains("note: made by the rules Our own rules 1 ("), run::out);
        assertTrue(run.out().contains("note: rule recorded only: own-work-too, \"Nobody assesses"), run::out);
        assertTrue(run.out().contains("note: rule in force only now: own-work, \"Nobody assesses"), run::out);
        assertFalse(run.out().contains("DIFFERENT"), run::out);
    }
}
