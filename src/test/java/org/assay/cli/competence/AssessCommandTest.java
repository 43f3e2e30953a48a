package org.assay.cli.competence;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.assay.testing.Commands;
import org.assay.testing.Run;
import org.junit.jupiter.api.Test;

/** One portfolio judged: what is printed, where the report goes, and the exit code. */
class AssessCommandTest extends Commands {
    @Test
    void the_day_of_assessment_makes_evidence_current_or_stale() {
        Path json = folder.resolve("record.json");
        String stale = "samples/competence/es19-stale-evidence.yaml";

        assertPrints(Run.assay("assess", POSITIVE, "--format", "json", "-o", json.toString()), "Decision: Competent");
        assertPrints(
                Run.assay("assess", POSITIVE, "--as-of", "2030-01-01", "--format", "json", "-o", json.toString()),
                "judged as on 2030-01-01",
                "more than 24 months before 2030-01-01, the day it is judged on");
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
                    Run.assay("assess", file.toString(), NEGATIVE, "--format", "json", "-o", folder + "/many/")
                            .err());
        } finally {
            System.setProperty("assay.today", today);
        }
    }

    @Test
    void a_candidate_and_an_assessor_of_one_name_may_be_one_person() throws IOException {
        Path file = portfolio("p.yaml");
        Files.writeString(
                file,
                Files.readString(file)
                        .replaceAll(
                                "name: (Marigold Quillfeather|Gwendoline Ashcombe-Vole)",
                                "name: Marigold Quillfeather"));

        Run run = Run.assay("assess", file.toString(), "-o", folder + "/");

        assertPrints(
                run,
                "The candidate, C-001, has the name of A-02, Marigold Quillfeather; where that is one person, give them one"
                        + " id.");
        assertFalse(Run.assay("assess", POSITIVE, "-o", folder + "/").out().contains("has the name of"));
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
                names(folder));
        assertTrue(Files.readString(folder.resolve("es19-not-yet-competent.txt"))
                .contains("Decision: Not yet competent."));
    }

    @Test
    void an_output_that_ends_in_a_slash_is_a_folder() throws IOException {
        Path out = folder.resolve("new");

        assertPrints(Run.assay("assess", POSITIVE, "--format", "json", "-o", out + "/"), "Report: " + out);
        assertEquals(Set.of("es19-competent.json"), names(out));
    }

    @Test
    void what_nothing_claims_is_told_in_one_line_and_an_exceptional_record_without_effect_too() throws IOException {
        Path file = portfolio("p.yaml");
        String head = Files.readString(file).replaceFirst("(?s)\nevidence:.*", "\n");
        Files.writeString(file, head + "evidence: []\nexceptional: [{unit: ES19, reason: She is brilliant}]\n");

        assertPrints(
                Run.assay("assess", file.toString(), "--format", "json", "-o", folder + "/"),
                "  - Outcomes 1 to 9, knowledge K1 to K14 and scope S1 to S10 of ES19 are not met: no item of evidence"
                        + " claims them. (requirement-not-met)\n",
                "(exceptional-without-effect)\n");
    }

    @Test
    void a_requirement_that_may_not_be_waved_away_is_judged_and_the_record_is_told_to_have_no_effect()
            throws IOException {
        Path file = portfolio("p.yaml");
        Files.writeString(
                file,
                Files.readString(file)
                        + "notApplicable: [{unit: ES19, outcomes: [\"1\"], reason: Nobody does it here}]\n");

        assertPrints(
                Run.assay("assess", file.toString(), "--format", "json", "-o", folder + "/"),
                "Decision: Competent.",
                "  The record that outcome 1 of ES19 does not apply has no effect: the assessment strategy does not allow it "
                        + "for outcomes. (not-applicable-allowed)\n");
    }
}
