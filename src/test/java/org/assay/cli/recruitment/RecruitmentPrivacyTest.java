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
import org.assay.input.DocumentReader;
import org.assay.input.Node;
import org.assay.testing.RecruitmentRound;
import org.assay.testing.Run;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What scorers see of people, and what a record keeps of them. */
class RecruitmentPrivacyTest extends RecruitmentRound {
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
}
