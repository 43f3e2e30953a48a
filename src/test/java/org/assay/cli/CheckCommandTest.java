package org.assay.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.assay.testing.Commands;
import org.assay.testing.Run;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is told of files that are wrong. */
class CheckCommandTest extends Commands {
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

    private Path changed(String from, String to) throws IOException {
        Path file = portfolio("p.yaml");
        String text = Files.readString(file);
        String changed = text.replaceFirst(from, to);
        assertNotEquals(text, changed);
        return Files.writeString(file, changed);
    }

    @Test
    void text_that_is_cut_off_is_told_and_no_error() throws IOException {
        Path file = changed("(?m)^( +)title: .*$", "$1title: Call #3 of the day");
        String cut = ": the text ends before this #, which begins a comment; put the text in quotes if it goes on";

        Run checked = Run.assay("check", file.toString());
        Run judged = Run.assay("assess", file.toString(), "--format", "json", "-o", folder.toString() + "/");
        Run many = Run.assay("assess", file.toString(), NEGATIVE, "--format", "json", "-o", folder.toString() + "/");
        Run asked = Run.assay("why", file.toString(), "ES19");

        assertPrints(checked, "a valid file of kind portfolio");
        for (Run run : List.of(checked, judged, many, asked)) {
            assertEquals(0, run.exitCode(), run::toString);
            assertTrue(run.err().contains(file + ":") && run.err().contains(cut), run::toString);
            assertEquals(1, run.err().lines().count(), run::toString);
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Null | \"name\" is empty: YAML reads Null as nothing; put it in quotes if it is meant, otherwise give it one",
                "~    | \"name\" is empty: YAML reads ~ as nothing; put it in quotes if it is meant, otherwise give it one line",
                "True | \"name\" is read as the truth value true; put it in quotes if it is meant, otherwise give it one line"
            })
    void a_name_that_yaml_reads_as_something_else_is_told_to_be(String name, String told) throws IOException {
        Path file = changed("candidate: \\{(.*?)name: [^,}]+", "candidate: {$1name: " + name);

        Run run = Run.assay("check", file.toString());

        assertRefused(3, run, told);
    }

    @ParameterizedTest
    @ValueSource(strings = {"No", "Yes", "\"Null\"", "'~'"})
    void words_and_what_stands_in_quotes_are_names(String name) throws IOException {
        Path file = portfolio("p.yaml");
        Files.writeString(file, Files.readString(file).replace("Marigold Quillfeather", name));

        assertEquals("", Run.assay("check", file.toString()).err());
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"-\"", "...", "\"?!\"", "\"--\""})
    void punctuation_is_no_reason(String reason) throws IOException {
        Path file = changed("decision: accepted", "decision: rejected\n    reason: " + reason);

        assertRefused(
                3,
                Run.assay("check", file.toString()),
                "\"reason\" is \"" + reason.replace("\"", "") + "\", which gives no reason; say in words why");
    }

    @Test
    void a_reason_may_be_in_any_script() throws IOException {
        Path file = changed("decision: accepted", "decision: rejected\n    reason: 不充分");

        assertEquals("", Run.assay("check", file.toString()).err());
    }

    @Test
    void a_folder_named_as_evidence_is_called_a_folder() throws IOException {
        Path file = changed("(?m)^( +)method:", "$1file: evidence/\n$1method:");
        Files.createDirectory(folder.resolve("evidence"));

        assertRefused(
                3,
                Run.assay("check", file.toString()),
                "\"evidence/\" is a folder; name one file, such as an archive of what the folder holds, or give each file an"
                        + " item of its own");
    }

    private static Run given(byte[] input, String... command) {
        InputStream before = System.in;
        System.setIn(new ByteArrayInputStream(input));
        try {
            return Run.assay(command);
        } finally {
            System.setIn(before);
        }
    }

    @Test
    void a_portfolio_comes_from_standard_input() throws IOException {
        byte[] yaml = Files.readAllBytes(Path.of(NEGATIVE));
        byte[] json = Files.readAllBytes(Path.of("samples/competence/json-portfolio.json"));
        String out = folder + "/";

        assertPrints(given(yaml, "check", "-"), "standard-input.yaml: a valid file of kind portfolio");
        assertPrints(given(json, "check", "-"), "standard-input.json: a valid file of kind portfolio");
        assertEquals(Run.assay("why", NEGATIVE, "ES19/3"), given(yaml, "why", "-", "ES19/3"));
        assertPrints(
                given(yaml, "assess", "-", "--format", "json", "-o", out),
                "Not yet competent in ES19.",
                "Report: " + folder.resolve("standard-input.json"));
        byte[] record = Files.readAllBytes(folder.resolve("standard-input.json"));
        assertPrints(Run.assay("assess", NEGATIVE, "--format", "json", "-o", folder + "/named.json"), "Report: ");
        assertArrayEquals(Files.readAllBytes(folder.resolve("named.json")), record);
        assertRefused(
                3,
                given("kind: portfolio\n".getBytes(StandardCharsets.UTF_8), "assess", "-", "-o", out),
                "standard-input.yaml:1:1: \"reference\" is missing");
        assertRefused(
                3,
                given("kind: unit\n".getBytes(StandardCharsets.UTF_8), "check", "-"),
                "standard-input.yaml: it is of the kind unit, which is checked as a file alone; save it, and name the file");
        assertRefused(
                2,
                given(yaml, "assess", "-", NEGATIVE, "-o", out),
                "- is one portfolio from standard input; name it alone, or save it as a file.");
    }

    @Test
    void files_of_evidence_that_standard_input_names_are_looked_for_in_the_current_folder() throws IOException {
        Path file = changed("(?m)^( +)method:", "$1file: pom.xml\n$1method:");

        assertPrints(given(Files.readAllBytes(file), "check", "-"), "a valid file of kind portfolio");
        assertRefused(3, Run.assay("check", file.toString()), "there is no file \"pom.xml\" beside the portfolio");
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
    void check_tells_the_kind_of_a_good_file_and_every_problem_of_bad_ones() {
        Run run = Run.assay("check", POSITIVE, "samples/broken/wrong-kind.yaml", "samples/broken/unknown-key.yaml");

        assertRefused(3, run, "there is no kind of file \"portfolo\"", "unknown key \"tittle\"; remove it");
        assertEquals(POSITIVE + ": a valid file of kind portfolio\n", run.out());
    }
}
