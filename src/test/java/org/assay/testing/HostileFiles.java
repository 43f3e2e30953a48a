package org.assay.testing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** What tests of hostile files share: a folder, a valid portfolio to spoil, and a run that must end soon. */
public abstract class HostileFiles {
    protected static final Duration SOON = Duration.ofSeconds(30);

    @TempDir
    protected Path folder;

    protected String valid;

    @BeforeEach
    protected void readSample() throws IOException {
        valid = Files.readString(Path.of("samples/competence/es19-missing-scope.yaml"));
    }

    protected static Run soon(Object... args) {
        String[] texts = Arrays.stream(args).map(Object::toString).toArray(String[]::new);
        return assertTimeoutPreemptively(SOON, () -> Run.assay(texts));
    }

    protected Path file(String name, String content) throws IOException {
        return Files.writeString(folder.resolve(name), content);
    }

    /** The portfolio with {@code file:} on its first item of evidence. */
    protected Path withEvidence(String name) throws IOException {
        return file("portfolio.yaml", valid.replaceFirst("(?m)^    covers:", "    file: " + name + "\n    covers:"));
    }

    protected Path withName(String name) throws IOException {
        return file("named.yaml", valid.replace("Ptolemy Wainscott", name));
    }

    protected static void assertRefused(Run run, String problem) {
        assertEquals(3, run.exitCode(), run::toString);
        assertTrue(run.err().contains(problem), run::toString);
        assertTrue(run.err().lines().allMatch(line -> line.matches(".+: .+; .+")), run::toString);
        assertFalse(run.err().contains("\tat "), run::toString);
    }
}
