package org.assay;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
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
        String told = select(sample("selection") + "  - {id: \"111\", name: Chloe Tan}\n");

        assertTrue(told.contains("Decision: Open. The selection is open: 111 is not fully assessed yet"), told);
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
        assertTrue(letter("107").contains(text + " (1 of 5, essential)"), letter("107"));
        String grid = Files.readString(folder.resolve("grids/107.html"));
        assertTrue(grid.contains("Not demonstrated at the sift (1)"), grid);
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
