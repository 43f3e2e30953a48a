package org.assay.cli.recruitment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.assay.testing.Golden;
import org.assay.testing.JudgementLines;
import org.assay.testing.Run;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What weights of criteria and a percentage over all change, and where they are shown. */
class WeightsTest {
    private static final String VACANCY = "samples/recruitment/weighted-vacancy.yaml";
    private static final String SCORES = "samples/recruitment/weighted.yaml";

    @TempDir
    private Path folder;

    private Run select(String vacancy, String formats) {
        return Run.assay("select", vacancy, SCORES, "--format", formats, "-o", folder + "/");
    }

    private Path vacancy(String from, String to) throws IOException {
        String text = Files.readString(Path.of(VACANCY));
        Path changed = folder.resolve("vacancy.yaml");
        Files.writeString(changed, text.replace(from, to));
        assertFalse(text.equals(Files.readString(changed)));
        return changed;
    }

    @Test
    void the_order_of_merit_goes_by_the_weighted_total() throws IOException {
        Run weighted = select(VACANCY, "csv");
        Run alike = select(vacancy(" weight: 2,", "").toString(), "csv");

        assertTrue(weighted.out().contains("""
                1. 501  25 of 30 (essential 23 of 25, desirable 2 of 5): Recommended for appointment
                2. 502  23 of 30 (essential 19 of 25, desirable 4 of 5): On the reserve list
                """), weighted::toString);
        assertTrue(
                alike.out().contains("1. 502  16 of 20 (essential 12 of 15, desirable 4 of 5): Recommended"),
                alike::toString);
        assertTrue(alike.out().contains("2. 501  15 of 20 "), alike::toString);
    }

    @Test
    void whoever_reaches_every_mark_and_not_the_whole_is_not_appointable_and_told_why() {
        Run run = select(VACANCY, "csv");

        assertTrue(
                run.out().contains("503 is not appointable: the total of 15 is below 60 percent of 30."),
                run::toString);
        assertTrue(
                run.out()
                        .contains(
                                "504 is not appointable: S2 (2) is essential and not demonstrated, which no other score"
                                        + " outweighs."),
                run::toString);
    }

    @Test
    void exactly_the_percentage_is_enough() throws IOException {
        Run run = select(vacancy("overallPercent: 60", "overallPercent: 50").toString(), "csv");

        assertTrue(run.out().contains("3. 503  15 of 30 "), run::toString);
        assertFalse(run.out().contains("503 is not appointable"), run::toString);
    }

    @Test
    void weights_and_what_scores_count_stand_in_report_grid_table_and_letter() throws IOException {
        Run run = select(VACANCY, "html,csv,json");
        assertEquals(0, run.exitCode(), run::toString);

        String report = Files.readString(folder.resolve("EA-2026-05-selection.html"));
        String grid = Files.readString(folder.resolve("grids/501.html"));
        String letter = Files.readString(folder.resolve("letters/501.html"));
        String csv = Files.readString(folder.resolve("EA-2026-05-selection.csv"));

        assertTrue(report.contains("[E, counts 2 times]"), report);
        assertTrue(report.contains("counts 10 of 10"), report);
        assertTrue(grid.contains("[E, counts 2 times]") && grid.contains("counts 10 of 10"), grid);
        assertTrue(letter.contains("5 of 5, which counts 10 of 10 by its weight"), letter);
        assertTrue(csv.contains("statement,E1 weight,S1 weight,E1 counts,S1 counts\r\n"), csv);
        assertTrue(csv.contains(",2,2,6 of 10,8 of 10\r\n"), csv);
        Golden.check(
                Path.of("samples/recruitment/expected/weighted.txt"),
                JudgementLines.of(folder.resolve("EA-2026-05-selection.json")));
        assertEquals(
                0,
                Run.assay("verify", folder.resolve("EA-2026-05-selection.json").toString())
                        .exitCode());
    }

    @Test
    void a_judgement_tells_by_which_weight_it_counts() {
        Run run = Run.assay("why", VACANCY, SCORES, "503");

        assertTrue(run.out().contains("E1 counts 2 times and S1 counts 2 times."), run::toString);
        assertTrue(run.out().contains("Weight: 2 for E1, in force from 2026-01-01"), run::toString);
        assertTrue(run.out().contains("Overall percent: 60 percent, in force from 2026-01-01"), run::toString);
    }

    @Test
    void weights_that_are_none_are_refused_with_their_place() throws IOException {
        Run run = Run.assay("check", vacancy("weight: 2", "weight: 0").toString());

        assertEquals(3, run.exitCode(), run::toString);
        assertTrue(run.err().contains("vacancy.yaml:24:"), run::toString);
        assertTrue(run.err().contains("weight"), run::toString);
    }
}
