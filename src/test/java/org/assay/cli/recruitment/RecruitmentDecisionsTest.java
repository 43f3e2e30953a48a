package org.assay.cli.recruitment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.assay.testing.Run;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a round decides where the samples are changed a little, as reports and letters tell it. */
class RecruitmentDecisionsTest {
    private static final Path SAMPLES = Path.of("samples/recruitment");
    private static final String VACANCY =
            SAMPLES.resolve("electoral-administrator.yaml").toString();

    @TempDir
    private Path folder;

    @Test
    void nobody_has_a_result_by_place_while_another_is_not_fully_assessed() throws IOException {
        String told = select(sample("selection") + "  - {id: \"210\", name: Ann Other}\n");

        assertTrue(told.contains("Decision: Open. The selection is open: 210 is not fully assessed yet"), told);
        assertTrue(told.contains("1. 107  66.15 of 80 (essential 41.4 of 50, desirable 24.75 of 30): Waiting\n"), told);
        assertFalse(told.matches("(?s).*(Recommended|reserve|Not reached|Development needs).*"), told);
        String waits = "The selection is not finished; you will hear from us.";
        assertTrue(letter("107").contains(waits), letter("107"));
        assertTrue(letter("109").contains(waits), letter("109"));
        assertTrue(letter("104").contains("You have not been selected this time."), letter("104"));
        assertFalse(letter("107").contains("induction"), letter("107"));
    }

    @Test
    void an_interview_does_not_make_up_for_an_essential_criterion_that_failed_at_the_sift() throws IOException {
        String told = select(sample("selection").replace("Q1: 5, Q2: 5, Q3: 3, E1: 5", "Q1: 5, Q2: 1, Q3: 3, E1: 5"));

        assertTrue(told.contains("1. 103  63.38 of 80"), told);
        assertTrue(
                told.contains(
                        "-. 107 is not appointable: Q2 (1 by R1 and R2) is essential and was not demonstrated at the"
                                + " sift, which the interview does not make up for."),
                told);
        String text = "Has the AEA certificate or will study for it";
        assertTrue(
                letter("107").contains(text + " (1 of 5 when applications were sifted, at least 3 needed; essential)"),
                letter("107"));
        String grid = Files.readString(folder.resolve("grids/107.html"));
        assertTrue(grid.contains("Not demonstrated at the sift (1)"), grid);
    }

    @Test
    void a_closed_application_is_neither_sifted_nor_keeps_the_selection_open() throws IOException {
        String closed = "  - {id: \"211\", name: Chloe Tan, closed: withdrew, closedBy: R1}\n";
        String told = select(sample("selection") + closed);

        assertTrue(told.contains("Decision: For appointment. 107 is recommended"), told);
        assertTrue(told.contains("-. The application of 211 is closed: withdrew (R1).\n"), told);
        assertFalse(Files.exists(folder.resolve("letters/211.html")));
    }

    @Test
    void both_layouts_and_the_workbook_carry_who_closed_an_application_and_why() throws IOException {
        String wide = "id,name,by,Q1,closed,closedBy\n1,One,R1,5,withdrew,R2\n1,,R2,4,,\n2,Two,R1,4,,\n";
        String narrow = "applicant,name,criterion,method,by,score,comment,closed,closedBy\n"
                + "1,One,Q1,application-form,R1,5,,withdrew,R2\n1,One,Q1,application-form,R2,4,,,\n"
                + "2,Two,Q1,application-form,R1,4,,,\n";
        String record = sift(wide, "wide.csv");
        assertEquals(record, sift(narrow, "narrow.csv"));
        assertTrue(record.contains("\"statement\": \"The application of 1 is closed: withdrew (R2).\""), record);
        assertFalse(record.contains("1 is sifted out"), record);

        Path grid = folder.resolve("grid.xlsx");
        String wideFile = folder.resolve("wide.csv").toString();
        Run.assay("template", "grid", VACANCY, "--applications", wideFile, "-o", grid.toString());
        Run fromGrid = Run.assay("sift", VACANCY, grid.toString(), "--format", "csv", "-o", folder.toString());
        assertTrue(fromGrid.out().contains("The application of 1 is closed: withdrew (R2).\n"), fromGrid::toString);

        Path redacted = folder.resolve("redacted.json");
        Run.assay("redact", folder.resolve("record.json").toString(), "-o", redacted.toString());
        assertFalse(Files.readString(redacted).contains("withdrew"));
        assertTrue(Files.readString(redacted).contains("The application of 1 is closed: redacted (R2)."));
    }

    @Test
    void a_closing_without_a_reason_or_by_a_stranger_is_refused() throws IOException {
        Path file = Files.writeString(
                folder.resolve("closed.csv"),
                "id,name,closed,closedBy\n1,One,withdrew,\n2,Two,,R1\n3,Three,withdrew,R9\n4,Four,withdrew,R1\n4,Four,late,R1\n");
        Run run = Run.assay("sift", VACANCY, file.toString(), "-o", folder.toString());

        assertEquals(3, run.exitCode(), run::toString);
        assertEquals("""
                closed.csv:2:3: the application is closed and nothing says by whom; give the panel member's id as "closedBy"
                closed.csv:3:4: the application is closed by "R1" without a reason; give the reason as "closed"
                closed.csv:4:4: "R9" is not on the panel; name the panel member who closed the application
                closed.csv:6:1: the applicant "4" is closed for another reason, or by somebody else, further up; write the same reason and the same panel member, or write them once
                """, run.err().replace(folder + "/", ""));
    }

    @Test
    void a_relationship_declared_to_nobody_who_applied_is_noted() throws IOException {
        Path vacancy = Files.writeString(
                folder.resolve("vacancy.yaml"),
                Files.readString(Path.of(VACANCY)).replace("applicant: \"110\"", "applicant: \"11O\""));
        String note = "note: " + vacancy + ":26:21: R2 declared a relationship to \"11O\", who is not among the"
                + " applicants; correct the id if it is wrong\n";
        for (String command : List.of("sift", "select", "check")) {
            List<String> args = new ArrayList<>(List.of(
                    command,
                    vacancy.toString(),
                    SAMPLES.resolve("selection.yaml").toString()));
            if (!command.equals("check")) {
                args.addAll(List.of("--format", "text", "-o", folder.toString()));
            }
            Run run = Run.assay(args.toArray(String[]::new));
            assertEquals(0, run.exitCode(), run::toString);
            assertEquals(note, run.err());
        }
    }

    @Test
    void check_tells_of_a_table_what_the_sift_would_tell() {
        Run run =
                Run.assay("check", VACANCY, SAMPLES.resolve("applications.csv").toString());

        assertEquals(0, run.exitCode(), run::toString);
        assertEquals(
                "note: applicants 109 and 112 may be one person: they have the same name and date of birth\n",
                run.err());
    }

    private String sift(String table, String name) throws IOException {
        Path record = folder.resolve("record.json");
        Path file = Files.writeString(folder.resolve(name), table);
        Run run = Run.assay("sift", VACANCY, file.toString(), "--format", "json", "-o", record.toString());
        assertEquals(0, run.exitCode(), run::toString);
        return Files.readString(record);
    }

    private static String sample(String name) throws IOException {
        return Files.readString(SAMPLES.resolve(name + ".yaml"));
    }

    /** The selection's text; grids and letters are written too. */
    private String select(String applications) throws IOException {
        Path file = Files.writeString(folder.resolve("applications.yaml"), applications);
        Run run = Run.assay(
                "select", VACANCY, file.toString(), "--format", "text,html", "--quiet", "-o", folder.toString());
        assertEquals(0, run.exitCode(), run::toString);
        return Files.readString(folder.resolve("EA-2026-01-selection.txt"));
    }

    private String letter(String applicant) throws IOException {
        return Files.readString(folder.resolve("letters/" + applicant + ".html"));
    }
}
