package org.assay.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.assay.testing.Commands;
import org.assay.testing.Run;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
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
