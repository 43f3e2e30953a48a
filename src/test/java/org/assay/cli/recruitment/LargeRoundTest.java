package org.assay.cli.recruitment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.assay.testing.Run;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A round of so many applicants, and so much said of each, that its record is larger than any file that a person may write. */
class LargeRoundTest {
    private static final int APPLICANTS = 150;
    private static final int WRITTEN_BY_A_PERSON = 10 * 1024 * 1024;
    private static final String VACANCY = "samples/recruitment/electoral-administrator.yaml";
    private static final List<String> CRITERIA =
            List.of("Q1", "Q2", "Q3", "E1", "E2", "S1", "S4", "S6", "S7", "S8", "S9");

    @TempDir
    private Path folder;

    private String record;

    @BeforeEach
    void sift() throws IOException {
        String comment = "what the form says of it, ".repeat(150).strip();
        Random random = new Random(20260918);
        StringBuilder csv = new StringBuilder("applicant,criterion,method,by,score,comment\n");
        for (int id = 1; id <= APPLICANTS; id++) {
            for (String criterion : CRITERIA) {
                for (String by : List.of("R1", "R2")) {
                    csv.append("%d,%s,application-form,%s,%d,\"%s\"%n"
                            .formatted(id, criterion, by, 2 + random.nextInt(4), comment));
                }
            }
        }
        Path applications = Files.writeString(folder.resolve("many.csv"), csv);
        record = folder.resolve("many.json").toString();
        assertDone(Run.assay("sift", VACANCY, applications.toString(), "--format", "json", "-o", record, "--quiet"));
        assertTrue(Files.size(Path.of(record)) > WRITTEN_BY_A_PERSON);
    }

    private static Run assertDone(Run run) {
        assertEquals(0, run.exitCode(), run::toString);
        return run;
    }

    @Test
    void every_command_that_reads_a_record_reads_a_large_one() throws IOException {
        String redacted = folder.resolve("redacted.json").toString();
        Path monitoring = Files.writeString(folder.resolve("monitoring.yaml"), """
                kind: monitoring
                vacancy: EA-2026-01
                applicants:
                  - {id: "1", groups: {age: under-50}}
                """);

        assertTrue(assertDone(Run.assay("verify", record)).out().contains("judgements: the same"));
        assertTrue(assertDone(Run.assay("why", record, "7")).out().startsWith("7 is "));
        assertDone(Run.assay("check", record));
        assertDone(Run.assay("fairness", record, monitoring.toString()));
        assertDone(Run.assay("redact", record, "-o", redacted));
        assertDone(Run.assay("verify", redacted));
    }

    @Test
    void a_file_of_that_size_is_still_refused_where_a_person_writes_it() throws IOException {
        Path written = Files.move(Path.of(record), folder.resolve("applications.yaml"));
        Run run = Run.assay("check", written.toString());

        assertEquals(3, run.exitCode());
        assertTrue(run.err().contains("the file is larger than 10 MB; split it into several files"), run::toString);
    }
}
