package org.assay;

import static org.assay.LauncherHome.javaHome;
import static org.assay.LauncherHome.run;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.assay.LauncherHome.Outcome;
import org.junit.jupiter.api.Test;

class LauncherBuildTest extends LauncherFolder {
    @Test
    void concurrent_first_runs_build_once() throws Exception {
        LauncherHome home = LauncherHome.unbuilt(folder);

        List<Process> running = new ArrayList<>();
        for (String name : List.of("first", "second", "third")) {
            running.add(LauncherHome.start(temp, javaHome(jdk), home.program(), name));
        }

        for (Process process : running) {
            assertEquals(0, LauncherHome.finish(process).exit());
        }
        assertEquals(List.of("-B -q -DskipTests package"), home.builds());
    }

    @Test
    void the_lock_of_a_killed_build_is_taken_over() throws Exception {
        LauncherHome home = LauncherHome.unbuilt(folder);
        Process dead = LauncherHome.start(temp, Map.of(), Path.of("/bin/true"));
        dead.waitFor();
        Files.createDirectories(folder.resolve("target"));
        Files.createSymbolicLink(folder.resolve("target/assay.lock"), Path.of(Long.toString(dead.pid())));

        Outcome outcome = run(temp, javaHome(jdk), home.program());

        assertEquals(0, outcome.exit(), outcome.err());
        assertFalse(Files.exists(folder.resolve("target/assay.lock"), LinkOption.NOFOLLOW_LINKS));
    }

    @Test
    void a_newer_source_is_built_before_use_and_once_even_if_dated_in_the_future() throws Exception {
        LauncherHome home = LauncherHome.built(folder);
        Path rule = Files.writeString(folder.resolve("rules/new.drl"), "");
        Files.setLastModifiedTime(rule, FileTime.from(Instant.now().plus(Duration.ofHours(1))));

        Outcome first = run(temp, javaHome(jdk), home.program());
        Outcome second = run(temp, javaHome(jdk), home.program());

        assertTrue(first.err().startsWith("assay: Building Assay once; this takes a minute or two"));
        assertEquals("", second.err());
        assertEquals(1, home.builds().size());
    }

    @Test
    void a_failed_build_shows_its_end_and_leaves_nothing_to_run() throws Exception {
        LauncherHome home = LauncherHome.unbuilt(folder);
        Files.writeString(folder.resolve("broken"), "");

        Outcome outcome = run(temp, javaHome(jdk), home.program());

        assertEquals(1, outcome.exit());
        assertEquals("", outcome.out());
        assertTrue(outcome.err().contains("the compiler is unhappy\nassay: The build failed"), outcome.err());
        assertEquals(1, run(temp, javaHome(jdk), home.program()).exit());
    }

    @Test
    void a_runtime_without_a_compiler_cannot_build() throws Exception {
        LauncherHome home = LauncherHome.unbuilt(folder);
        Files.delete(jdk.resolve("bin/javac"));

        Outcome outcome = run(temp, javaHome(jdk), home.program());

        assertEquals(2, outcome.exit());
        assertTrue(outcome.err()
                .startsWith("assay: Assay is not built yet, and the Java at " + jdk + " has no compiler."));
    }
}
