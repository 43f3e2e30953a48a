package org.assay.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.assay.testing.Run;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is asked of recruitment without a report of it, and of two rulebooks with one. */
class WhyRoundTest {
    private static final String SAMPLES = "samples/recruitment/";
    private static final String VACANCY = SAMPLES + "electoral-administrator.yaml";

    @Test
    void a_sift_is_explained_from_its_files() {
        Run run = Run.assay("why", VACANCY, SAMPLES + "applications.csv", "104");

        assertEquals(0, run.exitCode(), run::toString);
        assertTrue(run.out().contains("104"), run::out);
        assertTrue(run.out().contains("└─ "), run::out);
    }

    @Test
    void a_selection_is_explained_where_somebody_was_scored_beyond_the_sift() {
        Run run = Run.assay("why", VACANCY, SAMPLES + "selection.yaml", "104/S2");

        assertTrue(
                run.out().startsWith("S2 of 104 is not demonstrated: it scores 2, below the mark of 3"), run::toString);
    }

    @Test
    void a_vacancy_alone_is_not_enough() {
        Run run = Run.assay("why", VACANCY);

        assertEquals(2, run.exitCode());
        assertTrue(run.err().contains("takes more files: name applications after it"), run::err);
    }

    @Test
    void nobody_of_that_id_is_told_with_what_can_be_asked() {
        Run run = Run.assay("why", VACANCY, SAMPLES + "applications.csv", "999");

        assertEquals(3, run.exitCode());
        assertTrue(run.err().contains("nothing was judged about \"999\""), run::err);
        assertTrue(run.err().contains("such as 101/Q1"), run::err);
    }

    @Test
    void rulebooks_are_compared_by_recorded_rounds(@TempDir Path folder) {
        Path report = folder.resolve("sift.pdf");
        Run.assay("sift", VACANCY, SAMPLES + "applications.csv", "--round-only", "-o", report.toString());

        for (String named : List.of(report.toString(), folder.toString())) {
            Run run = Run.assay("rules", "diff", "bundled", "bundled", named);

            assertEquals(0, run.exitCode(), run::toString);
            assertTrue(run.out().contains("recruitment: "), run::out);
            assertTrue(run.out().contains("Of 1 recorded decision 0 would change."), run::out);
        }
    }
}
