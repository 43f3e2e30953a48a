package org.assay.cli.terminal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.assay.InstalledAreas;
import org.assay.cli.AssayCommand;
import org.assay.input.FullDiskException;
import org.assay.input.OutputFile;
import org.assay.testing.Run;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import picocli.CommandLine;

/** Disks that are full, outputs that nobody can take, names that would forge lines, and files that take long to read. */
class FaultsTest {
    private static final String SAMPLE = "samples/competence/es19-competent.yaml";

    @TempDir
    private Path folder;

    /** A run in a process of its own. */
    private int assay(File out, List<String> properties, String... args) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-XX:+UseSerialGC"));
        command.addAll(properties);
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), "org.assay.Main"));
        command.addAll(List.of(args));
        Process process = new ProcessBuilder(command)
                .redirectOutput(out)
                .redirectError(folder.resolve("err").toFile())
                .start();
        boolean ended = process.waitFor(120, TimeUnit.SECONDS);
        process.destroyForcibly();
        assertTrue(ended);
        return process.exitValue();
    }

    private String err() throws IOException {
        return Files.readString(folder.resolve("err"));
    }

    @Test
    void output_that_finds_no_room_is_told_and_is_no_success() throws Exception {
        int code = assay(new File("/dev/full"), List.of(), "standards", "list");

        assertEquals(1, code, err());
        assertEquals(
                "What was to be printed could not be written (No space left on device); make room where it is to go, and"
                        + " run the command again\n",
                err());
    }

    @Test
    void a_full_disk_is_no_fault_of_a_file_and_leaves_nothing_half_written() throws IOException {
        Path file = folder.resolve("report.pdf");

        FullDiskException full = assertThrows(
                FullDiskException.class,
                () -> OutputFile.write(file, out -> {
                    throw new IOException("No space left on device");
                }));

        StringWriter err = new StringWriter();
        CommandLine command = new CommandLine(new AssayCommand()).setErr(new PrintWriter(err, true));
        assertEquals(ExitCode.BUG, new Failures().handleExecutionException(full, command, null));
        assertEquals(
                file
                        + ": the disk is full (No space left on device); make room, and run it again. What was written before"
                        + " is whole\n",
                err.toString());
        try (Stream<Path> left = Files.list(folder)) {
            assertEquals(0, left.count());
        }
    }

    @Test
    void a_large_file_of_evidence_is_seen_to_be_read_on_a_terminal_alone() throws Exception {
        File out = folder.resolve("out").toFile();
        String report = folder.resolve("report.pdf").toString();

        assertEquals(
                0, assay(out, List.of("-Dassay.terminal=true", "-Dassay.large=10"), "assess", SAMPLE, "-o", report));
        assertTrue(err().contains("Reading "), err());
        String shown = Files.readString(out.toPath());

        assertEquals(0, assay(out, List.of("-Dassay.large=10"), "assess", SAMPLE, "-o", report));
        assertEquals("", err());
        assertEquals(shown, Files.readString(out.toPath()));
    }

    @Test
    void so_it_is_when_it_is_checked_compared_or_one_of_many() throws Exception {
        File out = folder.resolve("out").toFile();
        List<String> terminal = List.of("-Dassay.terminal=true", "-Dassay.large=10");

        assertEquals(0, assay(out, terminal, "check", SAMPLE));
        assertTrue(err().contains("Reading "), err());
        assertEquals(
                0,
                assay(
                        out,
                        terminal,
                        "assess",
                        SAMPLE,
                        "samples/competence/es19-insufficient.yaml",
                        "--format",
                        "json",
                        "-o",
                        folder + "/"));
        assertTrue(err().contains("Assessing") && err().contains("2/2"), err());
        String record = folder.resolve("es19-competent.json").toString();
        for (List<String> files : List.of(List.of(record), List.of(record, folder + "/es19-insufficient.json"))) {
            List<String> verify = new ArrayList<>(List.of("verify", "--evidence", "samples/competence"));
            verify.addAll(files);
            assertEquals(0, assay(out, terminal, verify.toArray(String[]::new)), err());
            assertTrue(err().contains(files.size() == 1 ? "Reading " : "Verifying"), err());
        }
    }

    @Test
    void a_file_that_is_read_for_one_of_many_steps_is_told_beside_their_bar() throws IOException {
        Path file = Files.write(folder.resolve("memo\n.bin"), new byte[3 << 20]);
        List<String> told = new ArrayList<>();

        try (InputStream in = new Progress.Told(Files.newInputStream(file), file, told::add)) {
            assertEquals(0, in.read());
            in.transferTo(OutputStream.nullOutputStream());
        }

        assertEquals(
                List.of(
                        "Reading memo\\u000A.bin, 0 of 3 MB",
                        "Reading memo\\u000A.bin, 1 of 3 MB",
                        "Reading memo\\u000A.bin, 2 of 3 MB",
                        "Reading memo\\u000A.bin, 3 of 3 MB",
                        ""),
                told);
    }

    @Test
    void a_name_with_a_line_end_is_told_in_one_line() throws IOException {
        Path many = Files.createDirectory(folder.resolve("many"));
        for (String name : List.of("a\nb.yaml", "c\u001Bd.yaml", "plain.yaml")) {
            String sample = Files.readString(Path.of("samples/competence/es19-insufficient.yaml"));
            Files.writeString(
                    many.resolve(name),
                    sample.replaceFirst("(?m)^reference: .*$", "reference: C-" + (int) name.charAt(0)));
        }

        Run judged = Run.assay("assess", many.toString(), "--format", "json", "-o", folder.toString());

        assertEquals(0, judged.exitCode(), judged::toString);
        assertTrue(judged.out().contains("/a\\u000Ab.yaml: Not yet competent"), judged::toString);
        assertTrue(judged.out().contains("/c\\u001Bd.yaml: Not yet competent"), judged::toString);
        Run verified = Run.assay("verify", folder.toString());
        assertTrue(verified.out().contains("/a\\u000Ab.json: same"), verified::toString);
        Run checked = Run.assay("check", many.resolve("a\nb.yaml").toString());
        assertTrue(checked.out().endsWith("/a\\u000Ab.yaml: a valid file of kind portfolio\n"), checked::toString);
    }

    @Test
    void files_of_rules_and_tables_are_known_whatever_their_names_hold() throws IOException {
        Path rules = Files.createDirectory(folder.resolve("rules"));
        Files.writeString(
                rules.resolve("rulebook.yaml"), "kind: rulebook\nname: N\nversion: 1\nowner: O\nbase: bundled\n");
        Files.writeString(rules.resolve("my\nrule.drl.txt"), "");

        Run run = Run.assay("rules", "check", rules.toString());

        assertEquals(4, run.exitCode(), run::toString);
        assertTrue(run.err().contains("/my\\u000Arule.drl.txt: a file of this name is not read; "), run::toString);
        Path table = Files.writeString(folder.resolve("my\ntable.ods"), "");
        Run refused = Run.assay("check", "samples/recruitment/electoral-administrator.yaml", table.toString());
        assertTrue(refused.err().contains("workbooks of this format are not read"), refused::toString);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "assess | judge fewer or smaller files at a time (--jobs 1), or give Java more, ",
                "verify | name fewer files at a time, or give Java more, ",
                "sift   | give Java more, "
            })
    void too_little_memory_is_told_with_what_helps_the_command(String name, String remedy) {
        StringWriter err = new StringWriter();
        CommandLine command = AssayCommand.program(InstalledAreas.ALL, name)
                .getSubcommands()
                .get(name)
                .setErr(new PrintWriter(err, true));

        assertEquals(ExitCode.BUG, Failures.exhausted(new OutOfMemoryError(), command));

        assertTrue(err.toString().startsWith("The memory did not suffice; " + remedy), err::toString);
        assertFalse(err.toString().contains("rule"), err::toString);
    }
}
