package org.assay.cli.competence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.assay.testing.Commands;
import org.assay.testing.Run;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Runs over many portfolios that were stopped, and those that go on with them. */
class ResumeTest extends Commands {
    private static final int MANY = 60;

    private Path in() {
        return folder.resolve("in");
    }

    private Path out() {
        return folder.resolve("out");
    }

    private Path summary() {
        return out().resolve("summary.csv");
    }

    private void portfolios(int count) throws IOException {
        for (int i = 0; i < count; i++) {
            portfolio("in/candidate-%02d.yaml".formatted(i), "C-" + i);
        }
    }

    private List<String> command(String... more) {
        List<String> command = new ArrayList<>(
                List.of("assess", in().toString(), "--format", "json", "--jobs", "2", "-o", out().toString()));
        command.addAll(List.of(more));
        return command;
    }

    private Run assess(String... more) {
        return Run.assay(command(more).toArray(String[]::new));
    }

    /** A run in a process of its own that is ended when some of its reports are written. */
    private Process stopped(boolean killed) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+UseSerialGC",
                "-Dassay.today=2026-12-31",
                "-cp",
                System.getProperty("java.class.path"),
                "org.assay.Main"));
        command.addAll(command());
        Process process = new ProcessBuilder(command)
                .redirectOutput(folder.resolve("stdout").toFile())
                .redirectError(folder.resolve("stderr").toFile())
                .start();
        for (int i = 0; i < 6000 && process.isAlive() && lines() < 4; i++) {
            Thread.sleep(5);
        }
        if (killed) {
            process.destroyForcibly();
        } else {
            process.destroy();
        }
        assertTrue(process.waitFor(60, TimeUnit.SECONDS));
        return process;
    }

    private long lines() throws IOException {
        return Files.exists(summary()) ? Files.readString(summary()).lines().count() : 0;
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void a_run_that_was_stopped_leaves_a_summary_and_is_gone_on_with(boolean killed) throws Exception {
        portfolios(MANY);
        assertEquals(0, assess().exitCode());
        String whole = Files.readString(summary());
        String report = Files.readString(out().resolve("candidate-59.json"));
        Files.move(out(), folder.resolve("uninterrupted"));

        stopped(killed);

        String left = Files.readString(summary());
        long done = left.lines().count() - 1;
        assertTrue(done >= 3 && done < MANY, left);
        assertTrue(whole.lines().toList().containsAll(left.lines().toList()), left);
        String told = Files.readString(folder.resolve("stderr"));
        assertEquals(
                killed
                        ? ""
                        : "Stopped. The reports of " + done + " of " + MANY
                                + " portfolios are written; the same command with --resume goes on.\n",
                told);
        FileTime first = Files.getLastModifiedTime(written(left));
        Run resumed = assess("--resume");
        assertPrints(resumed, MANY + " of " + MANY + " portfolios judged, " + done + " of them by an earlier run.");
        assertEquals(whole, Files.readString(summary()));
        assertEquals(report, Files.readString(out().resolve("candidate-59.json")));
        assertEquals(first, Files.getLastModifiedTime(written(left)));
    }

    /** The first report that a summary names. */
    private static Path written(String summary) {
        return Path.of(summary.lines().skip(1).findFirst().orElseThrow().replaceFirst("^.*?,([^,]*\\.json),.*$", "$1"));
    }

    @Test
    void what_was_made_from_something_else_is_judged_again() throws IOException {
        portfolios(4);
        Path evidence = Files.writeString(in().resolve("memo.txt"), "one");
        Path withFile = in().resolve("candidate-00.yaml");
        Files.writeString(
                withFile, Files.readString(withFile).replaceFirst("(?m)^( +)method:", "$1file: memo.txt\n$1method:"));
        assess();
        String before = Files.readString(summary());
        assertPrints(assess("--resume"), "4 of 4 portfolios judged, 4 of them by an earlier run. ");
        assertEquals(before, Files.readString(summary()));

        Files.writeString(evidence, "two");
        assertPrints(assess("--resume"), "4 of 4 portfolios judged, 3 of them by an earlier run. ");
        String after = Files.readString(summary());
        assertNotEquals(before, after);

        Path changed = in().resolve("candidate-01.yaml");
        Files.writeString(changed, Files.readString(changed).replaceFirst("nation: .*?([,}])", "nation: wales$1"));
        Files.delete(out().resolve("candidate-02.json"));
        Path edited = out().resolve("candidate-03.json");
        Files.writeString(edited, Files.readString(edited).replaceFirst("2026", "2025"));
        assertPrints(assess("--resume"), "4 of 4 portfolios judged, 1 of them by an earlier run. ");
        assertPrints(assess("--resume", "--as-of", "2026-12-01"), "4 of 4 portfolios judged. ");
        assertPrints(assess("--resume"), "4 of 4 portfolios judged. ");
        assertPrints(assess("--resume", "--format", "html"), "4 of 4 portfolios judged. ");
    }

    @Test
    void half_a_line_at_the_end_and_a_summary_of_other_columns_do_no_harm() throws IOException {
        portfolios(3);
        assess();
        String whole = Files.readString(summary());
        for (int cut : List.of(3, 20, 90, 150)) {
            Files.writeString(summary(), whole.substring(0, whole.length() - cut));
            assertPrints(assess("--resume"), "3 of 3 portfolios judged, 2 of them by an earlier run. ");
            assertEquals(whole, Files.readString(summary()));
        }
        Files.writeString(summary(), "file,reference\r\na,b\r\n");
        assertPrints(assess("--resume"), "3 of 3 portfolios judged. ");
        assertEquals(whole, Files.readString(summary()));
    }

    @Test
    void one_portfolio_is_nothing_to_go_on_with() {
        Run run = Run.assay("assess", POSITIVE, "--resume", "-o", folder.toString());

        assertRefused(2, run, "--resume goes on with many portfolios; name several, or their folder, as before.");
    }

    @Test
    void unfinished_files_of_killed_runs_are_swept_and_nothing_else() throws IOException {
        portfolios(1);
        Files.createDirectories(out());
        FileTime old = FileTime.from(Instant.now().minus(Duration.ofHours(1)));
        Path ours = unfinished(".candidate-00.json.0.tmp", old);
        Path summary = unfinished(".summary.csv.12.tmp", old);
        Path fresh = unfinished(".candidate-00.json.1.tmp", FileTime.from(Instant.now()));
        Path other = unfinished(".notes.json.0.tmp", old);
        Path named = unfinished(".candidate-00.json.tmp", old);

        assess();

        assertFalse(Files.exists(ours));
        assertFalse(Files.exists(summary));
        assertTrue(Files.exists(fresh));
        assertTrue(Files.exists(other));
        assertTrue(Files.exists(named));
    }

    private Path unfinished(String name, FileTime when) throws IOException {
        return Files.setLastModifiedTime(Files.writeString(out().resolve(name), "half"), when);
    }
}
