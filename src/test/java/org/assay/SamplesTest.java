package org.assay;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.assay.report.PdfChecks;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every sample runs through the program and gives what is checked in beside it. */
class SamplesTest {
    private static final Path SAMPLES = Path.of("samples");
    private static final Path EXPECTED = SAMPLES.resolve("competence/expected");

    @TempDir
    private Path folder;

    static Stream<Path> portfolios() throws IOException {
        return files("competence");
    }

    private static Stream<Path> files(String area) throws IOException {
        try (Stream<Path> files = Files.list(SAMPLES.resolve(area))) {
            return files
                    .filter(Files::isRegularFile)
                    .filter(file -> !file.toString().endsWith(".txt"))
                    .sorted()
                    .toList()
                    .stream();
        }
    }

    private static String name(Path file) {
        return file.getFileName().toString().replaceFirst("\\.\\w+$", "");
    }

    @ParameterizedTest
    @MethodSource("portfolios")
    void a_sample_gives_the_record_and_the_text_that_are_checked_in(Path portfolio) throws IOException {
        Run run = Run.assay("assess", portfolio.toString(), "--format", "json,text", "-o", folder.toString());

        assertEquals(0, run.exitCode(), run::toString);
        Golden.check(EXPECTED.resolve(name(portfolio) + ".json"), read(portfolio, "json"));
        Golden.check(EXPECTED.resolve(name(portfolio) + ".txt"), read(portfolio, "txt"));
    }

    @ParameterizedTest
    @MethodSource("portfolios")
    void a_samples_report_conforms_is_verified_and_says_what_the_terminal_says(Path portfolio) throws Exception {
        Run run = Run.assay("assess", portfolio.toString(), "-o", folder.toString());
        Path report = folder.resolve(name(portfolio) + ".pdf");

        assertEquals(0, run.exitCode(), run::toString);
        PdfChecks.assertConforms(Files.readAllBytes(report));
        assertEquals(0, Run.assay("verify", report.toString()).exitCode());
    }

    @Test
    void every_golden_belongs_to_a_sample() throws IOException {
        try (Stream<Path> goldens = Files.list(EXPECTED)) {
            assertEquals(
                    new TreeSet<>(portfolios().map(SamplesTest::name).toList()),
                    new TreeSet<>(goldens.map(SamplesTest::name).toList()));
        }
    }

    @Test
    void every_broken_file_is_told_with_its_place_and_what_to_do() throws IOException {
        StringBuilder told = new StringBuilder();
        for (Path file : files("broken").toList()) {
            Run run = Run.assay("check", file.toString());
            assertEquals(3, run.exitCode(), () -> file + " is not refused: " + run);
            assertTrue(run.err().lines().allMatch(line -> line.matches(".+:\\d+:\\d+: .+; .+")), run::err);
            told.append(run.err());
        }
        Golden.check(SAMPLES.resolve("broken/expected.txt"), told.toString());
    }

    @Test
    void the_samples_show_every_decision() {
        List<String> decisions =
                List.of("competent", "not yet competent", "exceptional", "cannot be assessed", "not applicable");
        for (String decision : decisions) {
            assertTrue(
                    golden().anyMatch(text -> text.contains("\"verdict\": \"" + decision + "\"")),
                    () -> "no sample is " + decision);
        }
    }

    private static Stream<String> golden() {
        try (Stream<Path> goldens = Files.list(EXPECTED)) {
            return goldens.filter(file -> file.toString().endsWith(".json")).toList().stream()
                    .map(SamplesTest::text);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private String read(Path portfolio, String ending) {
        return text(folder.resolve(name(portfolio) + "." + ending));
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
