package org.assay.fuzz;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.fail;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Each reader answers a few hundred files that nobody would write, always the same ones. */
class FuzzTest {
    private static final long SEED = 20260918;
    /** For one file: a net for what never ends, no measure of speed. */
    private static final Duration NET = Duration.ofSeconds(20);

    /** How many: those that are compiled or judged take longer. */
    @ParameterizedTest
    @CsvSource({"YAML,800", "JSON,800", "CSV,800", "WORKBOOK,400", "PDF,15", "RECORD,60", "RULE,60", "RULEBOOK,60"})
    void a_file_is_read_or_told_to_be_wrong(Reader reader, int files) {
        Reader.Target target = reader.target();
        Breeding breeding = new Breeding(SEED, target.seeds());
        for (int i = 0; i < files; i++) {
            answered(target, reader, breeding.next());
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_file_that_once_was_read_wrongly_is_read_or_told_to_be_wrong(Reader reader) {
        List<Path> found = Seeds.found(reader);
        if (!found.isEmpty()) {
            Reader.Target target = reader.target();
            found.forEach(file -> answered(target, reader, Seeds.bytes(file)));
        }
    }

    @Test
    void the_same_files_are_bred_from_the_same_seed() {
        List<byte[]> seeds = Reader.CSV.target().seeds();
        assertFalse(seeds.isEmpty());
        assertArrayEquals(new Breeding(1, seeds).next(), new Breeding(1, seeds).next());
    }

    private static void answered(Reader.Target target, Reader reader, byte[] file) {
        try {
            assertTimeoutPreemptively(NET, () -> Outcome.of(target, file));
        } catch (Throwable e) {
            fail(kept(reader, file) + " was read wrongly", e);
        }
    }

    private static Path kept(Reader reader, byte[] file) {
        try {
            return Files.write(Path.of("target", "fuzzed-" + reader.id()), file);
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
