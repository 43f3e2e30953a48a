package org.assay.record;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.assay.testing.Run;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Records as earlier releases wrote them are verified as long as the rules judge as they did. */
class EarlierRecordsTest {
    private static final String CANNOT_BE_COMPARED =
            ": the record's hash of the rules is of an earlier version and cannot be compared";

    private static Path record(String name) {
        return Path.of("src/test/resources/records").resolve(name);
    }

    @Test
    void a_record_whose_hash_cannot_be_compared_is_verified_by_what_the_rules_judge() {
        Run run = Run.assay("verify", record("0.1.0-recruitment.json").toString());

        assertEquals(0, run.exitCode(), run::toString);
        assertTrue(run.out().contains(CANNOT_BE_COMPARED), run::toString);
        assertTrue(run.out().contains("note: they are those of release 0.1.0: of its "), run::toString);
        assertTrue(run.out().contains("judgements: the same"), run::toString);
    }

    @Test
    void a_record_on_which_the_rules_decide_otherwise_today_is_told_with_what_they_decide() {
        Run run = Run.assay("verify", record("0.1.0-competence.json").toString());

        assertEquals(10, run.exitCode(), run::toString);
        assertTrue(run.out().contains("note: they are those of release 0.1.0: of its "), run::toString);
        assertTrue(run.out().contains("unit-void:ES19: not recorded, now judged: "), run::toString);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0.1.0-competence.json", "0.1.0-recruitment.json"})
    void a_record_of_0_1_0_is_read_with_every_clause_of_every_document(String name) {
        DecisionRecord decision = RecordReader.read(record(name));

        assertEquals("0.1.0", decision.program());
        assertEquals(
                46,
                decision.inputs().get("sources").items("documents").stream()
                        .mapToInt(document -> document.items("clauses").size())
                        .sum());
    }

    @Test
    void a_record_of_today_says_how_its_hash_was_taken(@TempDir Path folder) throws IOException {
        Path made = folder.resolve("record.json");
        Run.assay("assess", "samples/competence/es19-own-work.yaml", "--format", "json", "-o", made.toString());

        Run run = Run.assay("verify", made.toString());

        assertEquals(0, run.exitCode(), run::toString);
        assertTrue(Files.readString(made).contains("\"hashVersion\": 2"));
        assertTrue(!run.out().contains("cannot be compared"), run::toString);
    }

    @Test
    void a_record_that_says_another_decision_is_not_verified(@TempDir Path folder) throws IOException {
        Path altered = folder.resolve("altered.json");
        Files.writeString(
                altered,
                Files.readString(record("0.1.0-competence.json"))
                        .replace("\"verdict\": \"not yet competent\"", "\"verdict\": \"competent\""));

        Run run = Run.assay("verify", altered.toString());

        assertTrue(run.exitCode() != 0, run::toString);
        assertTrue(run.out().contains("NOT VERIFIED: "), run::toString);
    }
}
