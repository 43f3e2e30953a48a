package org.assay.cli.competence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.assay.report.PdfChecks;
import org.assay.testing.Golden;
import org.assay.testing.JudgementLines;
import org.assay.testing.PdfText;
import org.assay.testing.Run;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every sample runs through the program and gives what is checked in beside it. */
class SamplesTest {
    private static final Path SAMPLES = Path.of("samples");
    private static final Path EXPECTED = SAMPLES.resolve("competence/expected");
    private static final Path CONTRACT = SAMPLES.resolve("competence/es19-not-yet-competent.yaml");

    /** Of a line of the terminal: reference and name; the decision and its reason; a unit's title and its decision. */
    private static final String BETWEEN_PARTS =
            "(?<=\\S)  |, assessed on [0-9-]+|(?<=^Decision: [A-Za-z ]{1,40})\\. |: (?=[A-Z][a-z ]+$)";

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
        return file.getFileName().toString().replaceFirst("\\..+$", "");
    }

    @ParameterizedTest
    @MethodSource("portfolios")
    void a_sample_gives_the_judgements_that_are_checked_in(Path portfolio) throws IOException {
        assess(portfolio, "json");

        Golden.check(expected(portfolio, ".txt"), JudgementLines.of(made(portfolio, ".json")));
    }

    /** One whole record and one whole report, which show what their formats hold; of the others, the judgements say enough. */
    @Test
    void the_contracts_of_the_record_and_of_the_report_are_what_is_checked_in() throws IOException {
        assess(CONTRACT, "json,pdf");

        Golden.check(expected(CONTRACT, ".pdf.txt"), PdfText.withoutHashes(made(CONTRACT, ".pdf")));
        Golden.check(expected(CONTRACT, ".json"), Files.readString(made(CONTRACT, ".json")));
    }

    @ParameterizedTest
    @MethodSource("portfolios")
    void a_samples_report_conforms_is_verified_and_says_what_the_terminal_says(Path portfolio) throws Exception {
        assess(portfolio, "pdf,text");
        Path report = made(portfolio, ".pdf");
        String text = PdfText.of(report);

        PdfChecks.assertConforms(Files.readAllBytes(report));
        assertEquals(0, Run.assay("verify", report.toString()).exitCode());
        List<String> said = sentences(made(portfolio, ".txt"));
        assertTrue(said.size() > 2, said::toString);
        PdfText.assertSays(text, said);
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
                    golden().flatMap(String::lines)
                            .anyMatch(line -> line.matches("\\w+ \\S+ (is )?" + decision + " \\(.*")),
                    () -> "no sample is " + decision);
        }
    }

    private static Stream<String> golden() {
        try (Stream<Path> goldens = Files.list(EXPECTED)) {
            return goldens.filter(file -> file.toString().endsWith(".txt")).toList().stream()
                    .map(SamplesTest::text);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private void assess(Path portfolio, String formats) {
        Run run = Run.assay("assess", portfolio.toString(), "--format", formats, "-o", folder + "/");
        assertEquals(0, run.exitCode(), run::toString);
    }

    private Path made(Path portfolio, String ending) {
        return folder.resolve(name(portfolio) + ending);
    }

    private static Path expected(Path portfolio, String ending) {
        return EXPECTED.resolve(name(portfolio) + ending);
    }

    /** What the terminal's lines say, without what leads to it and the rules in brackets after it. */
    private static List<String> sentences(Path terminal) throws IOException {
        return Files.readAllLines(terminal).stream()
                .flatMap(line -> Stream.of(line.split(BETWEEN_PARTS, -1)))
                .map(part -> part.replaceFirst("^ *(- |Decision: |Duty broken: |To close: |To mend it: )?", ""))
                .map(part -> part.replaceFirst(" \\([a-z, -]+\\)$", ""))
                .filter(part -> !part.isBlank())
                .toList();
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
