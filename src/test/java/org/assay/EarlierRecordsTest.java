package org.assay;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import org.assay.record.DecisionRecord;
import org.assay.record.RecordReader;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Records as 0.1.0 wrote them, with every clause of every document, which nobody writes anew. */
class EarlierRecordsTest {
    private static final Path RECORDS = Path.of("src/test/resources/records-0.1.0");

    @ParameterizedTest
    @ValueSource(strings = {"es19-not-yet-competent.json", "toolkit-example.json"})
    void a_record_of_0_1_0_is_read_and_verified(String name) {
        Path file = RECORDS.resolve(name);
        DecisionRecord record = RecordReader.read(file);
        Run verified = Run.assay("verify", file.toString());

        assertEquals("0.1.0", record.program());
        assertEquals(
                46,
                record.inputs().get("sources").items("documents").stream()
                        .mapToInt(document -> document.items("clauses").size())
                        .sum());
        assertEquals(0, verified.exitCode(), verified::toString);
        assertTrue(verified.out().contains("decision: the same"), verified::toString);
    }
}
