package org.assay.fairness;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.assay.testing.RecruitmentRound;
import org.assay.testing.Run;
import org.junit.jupiter.api.Test;

/** Rates of groups, beside a round's record. */
class FairnessCommandTest extends RecruitmentRound {
    @Test
    void rates_of_groups_are_told_as_indicative() throws IOException {
        Path round = round("sift", SAMPLES + "/applications.csv", VACANCY, "--format", "json");
        Run run = Run.assay("fairness", round + ".json", SAMPLES + "/monitoring.yaml");
        assertEquals(0, run.exitCode(), run::toString);
        assertTrue(run.out().startsWith("Indicative, and not legal advice."));
        assertTrue(Files.readString(Path.of("docs/recruit.md")).contains(run.out()), run::toString);
    }

    @Test
    void monitoring_of_people_who_did_not_apply_is_refused_and_of_those_who_did_and_are_missing_is_told()
            throws IOException {
        Path round = round("sift", SAMPLES + "/applications.csv", VACANCY, "--format", "json");
        Path file = Files.writeString(folder.resolve("monitoring.yaml"), """
                kind: monitoring
                vacancy: EA-2026-01
                applicants:
                  - {id: "101", groups: {sex: female, age: 16 to 49}}
                  - {id: "105", groups: {sex: male}}
                  - {id: "111", groups: {sex: male}}
                  - {id: "998", groups: {sex: male}}
                  - {id: "999", groups: {sex: female}}
                """);

        Run refused = Run.assay("fairness", round + ".json", file.toString());
        Files.writeString(file, Files.readString(file).replaceAll("(?m)^.*\"99[89]\".*\\n", ""));
        Run told = Run.assay("fairness", round + ".json", file.toString());

        assertEquals(3, refused.exitCode(), refused::toString);
        assertEquals(
                file + ":7:10: the record has no applicant \"998\"; correct the id, or remove the entry\n" + file
                        + ":8:10: the record has no applicant \"999\"; correct the id, or remove the entry\n",
                refused.err());
        assertEquals(0, told.exitCode(), told::toString);
        for (String part : List.of(
                "Selected means taken forward or guaranteed an interview.\n",
                "or left to a person), and so in no rate: 1 of 12 applicants\n",
                "Not in the monitoring file, and so in no rate: 9 of 12 applicants\n",
                "female                       1 decided     1 selected",
                "male                         1 decided     1 selected",
                "in no group, and so in no rate: 9 of the 11 decided\n",
                "in no group, and so in no rate: 10 of the 11 decided\n")) {
            assertTrue(told.out().contains(part), () -> part + " is not in " + told);
        }
    }

    @Test
    void rates_of_a_selection_leave_out_whoever_waits_or_is_closed() throws IOException {
        Path closed = round("select", SAMPLES + "/selection.yaml", VACANCY, "--format", "json", "--round-only");
        Run decided = Run.assay("fairness", closed + ".json", SAMPLES + "/monitoring.yaml");
        Path waiting = round("select", SAMPLES + "/applications.csv", VACANCY, "--format", "json", "--round-only");
        Run open = Run.assay("fairness", waiting + ".json", SAMPLES + "/monitoring.yaml");

        assertTrue(decided.out().contains("Selected means recommended for appointment.\n"), decided::toString);
        assertTrue(decided.out().contains("so in no rate: 2 of 10 applicants\n"), decided::toString);
        assertTrue(
                decided.out().contains("not in this selection (sifted out, or a wrong id): 106, 108\n"),
                decided::toString);
        assertTrue(decided.out().contains("female                       6 decided"), decided::toString);
        assertFalse(open.out().contains(" 1 selected"), open::toString);
    }
}
