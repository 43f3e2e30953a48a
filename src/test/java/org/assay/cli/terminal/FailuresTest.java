package org.assay.cli.terminal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.assay.cli.AssayCommand;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/** What is said when the machine has not enough of something. */
class FailuresTest {
    @TempDir
    private Path folder;

    private static String told(Exception failure) {
        StringWriter err = new StringWriter();
        CommandLine command = new CommandLine(new AssayCommand()).setErr(new PrintWriter(err, true));
        assertEquals(ExitCode.BUG, new Failures().handleExecutionException(failure, command, null));
        return err.toString();
    }

    @Test
    void a_stack_that_does_not_suffice_is_told_in_a_line() {
        String told = told(new IllegalStateException(new StackOverflowError()));

        assertTrue(told.matches("This is a bug in Assay \\S+: StackOverflowError\\. Please report it .+\\R"), told);
    }

    @Test
    void a_bug_shows_where_it_is() {
        assertTrue(
                told(new IllegalStateException("nobody knows")).contains("\tat org.assay.cli.terminal.FailuresTest"));
    }

    @Test
    void memory_that_does_not_suffice_is_told_and_nothing_half_written_is_left() throws Exception {
        Path portfolio = Files.writeString(folder.resolve("large.yaml"), large());
        Path out = Files.createDirectory(folder.resolve("out"));
        Path err = folder.resolve("err.txt");

        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx24m",
                        "-XX:+UseSerialGC",
                        "-cp",
                        System.getProperty("java.class.path"),
                        "org.assay.Main",
                        "assess",
                        portfolio.toString(),
                        "--format",
                        "json,pdf",
                        "-o",
                        out.toString())
                .redirectOutput(folder.resolve("out.txt").toFile())
                .redirectError(err.toFile())
                .start();
        boolean ended = process.waitFor(120, TimeUnit.SECONDS);
        process.destroyForcibly();

        assertTrue(ended);
        String told = Files.readString(err);
        assertEquals(1, process.exitValue(), told);
        assertTrue(told.contains("The memory did not suffice; "), told);
        assertFalse(told.contains("\tat "), told);
        try (Stream<Path> files = Files.list(out)) {
            assertEquals("", files.map(Path::toString).collect(Collectors.joining(" ")));
        }
    }

    /** The competent candidate's portfolio with very many further items. */
    private static String large() throws IOException {
        String text = Files.readString(Path.of("samples/competence/es19-competent.yaml"))
                .replaceAll("(?m)^ +(file|sha256):.*\\R", "");
        String more = IntStream.range(0, 1_500).mapToObj(i -> """
                          - id: X%d
                            title: Another item
                            method: observation
                            date: 2026-09-03
                            by: {id: A-77, name: Somebody, standing: expert-witness}
                            authenticated: true
                            decision: accepted
                            covers: [{unit: ES19, outcomes: ["1", "2", "3", "4", "5", "6", "7", "8", "9"]}]
                        """.formatted(i)).collect(Collectors.joining());
        return text.replaceFirst("evidence:\n", "evidence:\n" + more);
    }
}
