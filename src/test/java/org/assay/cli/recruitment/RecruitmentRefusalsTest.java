package org.assay.cli.recruitment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.assay.testing.RecruitmentRound;
import org.assay.testing.Run;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the commands of a round will not do, and what they ask to look at. */
class RecruitmentRefusalsTest extends RecruitmentRound {
    private static final String APPLICATIONS = SAMPLES + "/applications.csv";

    @ParameterizedTest
    @CsvSource({"csv", "text"})
    void no_report_takes_the_place_of_the_applications(String format) throws IOException {
        Path applications = Files.copy(Path.of(APPLICATIONS), folder.resolve("applications.csv"));

        Run run =
                Run.assay("sift", VACANCY, applications.toString(), "--format", format, "-o", applications.toString());

        assertRefused(
                run, 3, applications + ": it would be replaced by what is made from it; name another file or folder");
        assertEquals(Files.readString(Path.of(APPLICATIONS)), Files.readString(applications));
    }

    @Test
    void no_report_goes_into_a_file_of_another_ending() {
        Run run = Run.assay(
                "sift",
                VACANCY,
                APPLICATIONS,
                "-o",
                folder.resolve("report.txt").toString());

        assertRefused(run, 2, "the format is pdf; give a file that ends in .pdf");
    }

    @Test
    void what_ends_in_a_slash_is_a_folder() {
        Run run = Run.assay(
                "sift", VACANCY, APPLICATIONS, "--format", "text", "--round-only", "-o", folder + "/round.2026/");

        assertEquals(0, run.exitCode(), run::toString);
        assertTrue(Files.exists(folder.resolve("round.2026/EA-2026-01-sift.txt")));
    }

    @Test
    void no_workbook_takes_the_place_of_another() throws IOException {
        Path scores = Files.writeString(folder.resolve("scores.xlsx"), "scores");

        assertRefused(
                Run.assay("template", "grid", VACANCY, "-o", scores.toString()),
                3,
                scores + ": it is there already, and may hold scores");
        assertRefused(
                Run.assay(
                        "template",
                        "grid",
                        VACANCY,
                        "-o",
                        folder.resolve("scores.csv").toString()),
                2,
                "give a file that ends in .xlsx");
        assertEquals("scores", Files.readString(scores));
    }

    @Test
    void names_are_not_taken_away_and_put_back_at_once() {
        assertRefused(
                Run.assay("sift", VACANCY, APPLICATIONS, "--name-blind", "--names", APPLICATIONS),
                2,
                "--name-blind takes the names away that --names puts back; give one of them");
    }

    @Test
    void nobody_is_passed_over_where_a_rulebook_decides_on_some_only() throws IOException {
        Path rules = Files.createDirectory(folder.resolve("rules"));
        Files.writeString(
                rules.resolve("rulebook.yaml"),
                "kind: rulebook\nname: A centre's policy\nversion: 7\nowner: The centre\nbase: bundled\n"
                        + "disabled:\n  - {id: applicant-sifted-out, reason: for the test}\n");

        Run run = Run.assay("sift", VACANCY, APPLICATIONS, "--rules", rules.toString(), "-o", folder.toString());

        assertRefused(run, 4, "no rule decides on 3 of its applicants, such as 105");
        assertFalse(Files.exists(folder.resolve("EA-2026-01-sift.pdf")));
    }

    @Test
    void scores_that_may_have_been_forgotten_are_noted() throws IOException {
        String all = Files.readString(Path.of(APPLICATIONS));
        String some = all.lines()
                .filter(line -> !line.startsWith("102,") || !line.contains(",R2,"))
                .reduce("", (text, line) -> text + line + "\n");
        String ofOne =
                all.lines().filter(line -> !line.contains(",R2,")).reduce("", (text, line) -> text + line + "\n");

        assertTrue(err(some).contains("R2 has scored "), err(some));
        assertTrue(err(some).contains(" by application-form, and not 102; add the scores"), err(some));
        assertTrue(err(ofOne).contains("note: R2 has scored nobody"), err(ofOne));
        assertFalse(err(all).contains("has scored"), err(all));
    }

    @Test
    void a_table_that_cannot_tell_of_guaranteed_interviews_is_noted() throws IOException {
        assertTrue(err("id,by,Q1\n101,R1,5\n").contains("no column guaranteedInterviewClaimed"));
    }

    @Test
    void a_sift_by_methods_that_no_criterion_has_is_refused() throws IOException {
        String vacancy = Files.readString(Path.of(VACANCY));
        Path file = folder.resolve("vacancy.yaml");
        Files.writeString(file, vacancy.replaceFirst("siftMethods: .*", "siftMethods: [reference]"));

        assertRefused(Run.assay("check", file.toString()), 3, "no criterion is assessed by a method of the sift");
    }

    @Test
    void pseudonyms_get_no_letters() throws IOException {
        round("sift", APPLICATIONS, VACANCY, "--name-blind", "--format", "json");
        String blind = Files.readString(folder.resolve("EA-2026-01-sift.json"));
        String pseudonym = blind.replaceFirst("(?s).*\"name\": \"(Applicant [0-9A-F]{8})\".*", "$1");
        String id = blind.replaceFirst("(?s).*\"id\": \"([0-9]+)\",\\s+\"name\": \"Applicant [0-9A-F]{8}\".*", "$1");
        Path scored =
                Files.writeString(folder.resolve("scored.csv"), "id,name,by,Q1\n" + id + "," + pseudonym + ",R1,5\n");

        Run run = Run.assay(
                "sift",
                VACANCY,
                scored.toString(),
                "--format",
                "html",
                "-o",
                folder.resolve("out").toString());

        assertEquals(0, run.exitCode(), run::toString);
        assertTrue(run.err().contains("it holds pseudonyms for names, so no letters are written"), run::toString);
        assertFalse(Files.exists(folder.resolve("out/sift-letters")));
    }

    @Test
    void rates_and_redacted_records_are_of_a_round_only() {
        Path record = folder.resolve("record.json");
        Run.assay(
                "assess",
                "samples/competence/es19-not-yet-competent.yaml",
                "--format",
                "json",
                "-o",
                record.toString());

        assertRefused(
                Run.assay("fairness", record.toString(), SAMPLES + "/monitoring.yaml"),
                3,
                record + ": it is a record of competence; name a record of a sift or of a selection");
        assertRefused(
                Run.assay(
                        "redact",
                        record.toString(),
                        "-o",
                        folder.resolve("kept.json").toString()),
                3,
                record + ": it is a record of competence; name a record of a sift or of a selection");
    }

    private String err(String table) throws IOException {
        Path file = Files.writeString(folder.resolve("table.csv"), table);
        return Run.assay("sift", VACANCY, file.toString(), "--format", "json", "-o", folder.toString())
                .err();
    }

    private static void assertRefused(Run run, int exitCode, String told) {
        assertEquals(exitCode, run.exitCode(), run::toString);
        assertTrue(run.err().contains(told), run::toString);
    }
}
