package org.assay.testing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;

/** What tests of commands share: a folder, portfolios to judge, and what a run must print. */
public abstract class Commands {
    protected static final String NEGATIVE = "samples/competence/es19-not-yet-competent.yaml";

    protected static final String POSITIVE = "samples/competence/es19-competent.yaml";

    @TempDir
    protected Path folder;

    protected static void assertPrints(Run run, String... texts) {
        assertEquals(0, run.exitCode(), run::toString);
        for (String text : texts) {
            assertTrue(run.out().contains(text), () -> "\"" + text + "\" is not in " + run);
        }
    }

    protected static void assertRefused(int exitCode, Run run, String... texts) {
        assertEquals(exitCode, run.exitCode(), run::toString);
        for (String text : texts) {
            assertTrue(run.err().contains(text), () -> "\"" + text + "\" is not in " + run);
        }
    }

    protected Path portfolio(String name) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(
                file, Files.readString(Path.of(POSITIVE)).replaceAll("(?m)^ +(file|sha256):.*\\R", ""));
    }

    /** One with a reference of its own, as those of one run have. */
    protected Path portfolio(String name, String reference) throws IOException {
        Path file = portfolio(name);
        return Files.writeString(
                file, Files.readString(file).replaceFirst("(?m)^reference: .*$", "reference: " + reference));
    }

    protected static Set<String> names(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).collect(Collectors.toCollection(TreeSet::new));
        }
    }
}
