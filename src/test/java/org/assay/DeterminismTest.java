package org.assay;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.assay.input.Sha256;
import org.assay.testing.Run;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The same files give the same bytes, wherever, whenever and however they are judged. */
class DeterminismTest {
    private static final List<String> SAMPLES = List.of(
            "samples/competence/es19-not-yet-competent.yaml",
            "samples/competence/es19-welsh-names.yaml",
            "samples/competence/es19-trainee-assessor.yaml");

    private final Locale locale = Locale.getDefault();
    private final TimeZone zone = TimeZone.getDefault();

    @TempDir
    private Path folder;

    @AfterEach
    void restoreDefaults() {
        Locale.setDefault(locale);
        TimeZone.setDefault(zone);
    }

    /** Hashes of the reports by name, and what was printed. */
    private Map<String, String> judged(String name, List<String> portfolios, String... options) {
        Path out = folder.resolve(name);
        List<String> args = new ArrayList<>(List.of("assess", "--format", "pdf,html,json,text", "-o", out.toString()));
        args.addAll(Arrays.asList(options));
        args.addAll(portfolios);
        Run run = Run.assay(args.toArray(String[]::new));
        assertEquals(0, run.exitCode(), run::toString);
        Map<String, String> made = new TreeMap<>();
        try (Stream<Path> files = Files.list(out)) {
            for (Path file : files.toList()) {
                made.put(file.getFileName().toString(), Sha256.of(content(file, out)));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        made.put("printed", run.out().replace(out.toString(), "OUT"));
        return made;
    }

    /** The summary names where the reports are, which is not the same in each run here. */
    private static byte[] content(Path file, Path out) throws IOException {
        return file.endsWith("summary.csv")
                ? Files.readString(file)
                        .replace(out.toString(), "OUT")
                        .getBytes(java.nio.charset.StandardCharsets.UTF_8)
                : Files.readAllBytes(file);
    }

    @ParameterizedTest
    @CsvSource({
        "tr-TR, Pacific/Kiritimati",
        "ar-EG-u-nu-arab, America/Los_Angeles",
        "de-DE, Asia/Kolkata",
        "th-TH-u-ca-buddhist-nu-thai, UTC"
    })
    void no_locale_and_no_time_zone_changes_a_byte(String language, String where) {
        Locale.setDefault(Locale.ROOT);
        TimeZone.setDefault(TimeZone.getTimeZone("UTC"));
        Map<String, String> before = judged("before", SAMPLES);
        Locale.setDefault(Locale.forLanguageTag(language));
        TimeZone.setDefault(TimeZone.getTimeZone(where));

        assertEquals(before, judged("after", SAMPLES));
    }

    @ParameterizedTest
    @CsvSource({"tr-TR", "ar-EG-u-nu-arab", "th-TH-u-ca-buddhist-nu-thai"})
    void no_locale_changes_a_message(String language) {
        String[][] commands = {
            {"check", "samples/broken/many-problems.yaml", "samples/broken/date-that-does-not-exist.yaml"},
            {"standards", "show", "ES19"},
            {"why", SAMPLES.get(0)},
            {"assess", "--format", "TEXT", "--as-of", "1999-01-01", SAMPLES.get(0)}
        };
        for (String[] command : commands) {
            Locale.setDefault(Locale.ROOT);
            Run before = Run.assay(command);
            Locale.setDefault(Locale.forLanguageTag(language));

            assertEquals(before, Run.assay(command));
        }
    }

    @Test
    void neither_the_number_of_jobs_nor_an_earlier_run_changes_a_byte() {
        Map<String, String> alone = judged("one", SAMPLES, "--jobs", "1");

        assertEquals(alone, judged("two", SAMPLES, "--jobs", "2"));
        assertEquals(alone, judged("eight", SAMPLES, "--jobs", "8"));
        assertEquals(alone, judged("one", SAMPLES, "--jobs", "1"));
    }

    @Test
    void the_order_of_files_changes_no_report() {
        List<String> reversed = new ArrayList<>(SAMPLES);
        Collections.reverse(reversed);
        Map<String, String> forwards = judged("forwards", SAMPLES);
        Map<String, String> backwards = judged("backwards", reversed);

        Stream.of("summary.csv", "printed").forEach(inOrder -> {
            forwards.remove(inOrder);
            backwards.remove(inOrder);
        });
        assertEquals(forwards, backwards);
    }
}
