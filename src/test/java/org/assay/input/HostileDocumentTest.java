package org.assay.input;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files made to exhaust a reader. The time allowed is a net for what never ends, no measure of speed. */
class HostileDocumentTest {
    private static final Duration NET = Duration.ofSeconds(20);

    @TempDir
    Path folder;

    @Test
    void deep_nesting_ends_at_the_limit() {
        String deep = "values are nested more than 50 deep; lay the file out flatter";

        assertRefused("x.json", "[".repeat(100_000), "x.json:1:51: " + deep);
        assertRefused("x.json", "{\"a\":".repeat(100_000), "x.json:1:251: " + deep);
        assertRefused("x.yaml", "[".repeat(100_000), "x.yaml:1:51: " + deep);
        assertRefused("x.yaml", "- ".repeat(50_000), "x.yaml:1:101: " + deep);
        assertRefused(
                "x.yaml", "? ".repeat(50_000), "x.yaml:1:3: the key is a mapping; write a line of text as the key");
    }

    @Test
    void a_billion_laughs_are_not_told() {
        String laughs = """
            a: &a [ha, ha]
            b: &b [*a, *a]
            """;

        assertRefused(
                "x.yaml",
                laughs,
                "x.yaml:1:4: the anchor \"&a\" is not read; remove it, or put text in quotes",
                "x.yaml:2:4: the anchor \"&b\" is not read; remove it, or put text in quotes",
                "x.yaml:2:8: the alias \"*a\" is not read; write the value out, or put text in quotes",
                "x.yaml:2:12: the alias \"*a\" is not read; write the value out, or put text in quotes");
    }

    @Test
    void aliases_without_end_are_given_up_before_what_they_say_is_checked() {
        Problems problems = new Problems();
        Path file = write("x.yaml", "- *a\n".repeat(500_000));

        InputException refused = assertTimeoutPreemptively(
                NET, () -> assertThrows(InputException.class, () -> DocumentReader.read(file, problems)));

        assertEquals(Problems.LISTED + 1, refused.problems().size());
    }

    @Test
    void a_file_beyond_the_limit_is_not_read() throws IOException {
        Path file = folder.resolve("huge.yaml");
        try (RandomAccessFile sparse = new RandomAccessFile(file.toFile(), "rw")) {
            sparse.setLength(100L * 1024 * 1024);
        }

        InputException refused = assertTimeoutPreemptively(
                NET, () -> assertThrows(InputException.class, () -> DocumentReader.read(file)));

        assertEquals(file + ": the file is larger than 10 MB; split it into several files", refused.getMessage());
    }

    @Test
    void bytes_beyond_the_limit_are_not_read() {
        assertRefused(
                "x.yaml",
                "x".repeat(Limits.FILE_BYTES + 1),
                "x.yaml: the file is larger than 10 MB; split it into several files");
    }

    @Test
    void a_name_or_text_as_large_as_the_file_is_one_problem() {
        String filler = "x".repeat(Limits.FILE_BYTES - 100);
        int length = filler.length();

        assertRefused(
                "x.json",
                "{\"" + filler + "\": 1}",
                "x.json:1:2: the key has " + length + " characters; shorten it to at most 200");
        assertRefused(
                "x.json",
                "{\"a\": \"" + filler + "\"}",
                "x.json:1:7: the text has " + length + " characters; shorten it to at most 4000");
        assertRefused(
                "x.json",
                "{\"a\": " + filler.replace('x', '1') + "}",
                "x.json:1:7: the number has " + length + " digits; shorten it");
    }

    @Test
    void a_very_long_line_of_yaml_is_refused_before_it_is_parsed() {
        assertRefused(
                "x.yaml",
                "a: 1\nb: " + "x".repeat(Limits.FILE_BYTES - 100),
                "x.yaml:2:100001: the line is longer than 100000 characters; break it");
    }

    @Test
    void accents_upon_accents_are_counted_before_they_are_composed() {
        String accents = "\u0301\u0316".repeat(2_000_000);

        assertRefused(
                "x.json",
                "{\"a\": \"" + accents + "\"}",
                "x.json:1:7: the text has 4000000 characters; shorten it to at most 4000");
    }

    @Test
    void more_values_than_memory_should_hold_are_refused() {
        assertRefused(
                "x.json",
                "[" + "1,".repeat(Limits.VALUES) + "1]",
                "x.json:1:2000002: the file has more than 1000000 values; split it into several files");
    }

    @Test
    void a_record_may_hold_more_values_than_a_file_that_a_person_writes() {
        String json = "{\"a\": [" + "\"a judgement of some\",".repeat(Limits.VALUES) + "1]}";

        Node.Mapping read = DocumentReader.readRecord("x.json", json.getBytes(StandardCharsets.UTF_8));

        assertEquals(Limits.VALUES + 1, read.items("a").size());
    }

    @Test
    void a_record_of_nothing_but_empty_values_is_refused() {
        byte[] json = ("{\"a\": [" + "{},".repeat(300_000) + "1]}").getBytes(StandardCharsets.UTF_8);

        InputException refused = assertTimeoutPreemptively(
                NET, () -> assertThrows(InputException.class, () -> DocumentReader.readRecord("x.json", json)));

        assertEquals(
                "x.json:1:198758: the file has more than 66250 values; name a file that Assay wrote",
                refused.getMessage());
    }

    @Test
    void a_table_of_nothing_but_columns_is_refused_before_a_line_of_it_is_held() {
        String head = "\"a,\"\"\",b\"c\n";
        byte[] csv = (head + ",".repeat(60_000_000)).getBytes(StandardCharsets.UTF_8);

        InputException refused = assertTimeoutPreemptively(
                NET,
                () -> assertThrows(
                        InputException.class,
                        () -> TableReader.read(new InputDocument("x.csv", csv), new NoRows(), new Problems())));

        assertEquals(
                "x.csv:2:1: the table has more than 1000000 rows or 1000 columns; split it into several files",
                refused.getMessage());
    }

    /** Takes what is read and keeps nothing. */
    private static final class NoRows implements TableReader.Rows {
        @Override
        public void sheet(String name) {
            // there is one
        }

        @Override
        public void row(Row row) {
            // not looked at
        }
    }

    @Test
    void of_very_many_problems_the_first_are_listed_and_the_rest_counted() {
        List<Problem> problems = problems("x.yaml", "- *a\n".repeat(500_000));

        assertEquals(Problems.LISTED + 1, problems.size());
        assertEquals(
                "x.yaml: and at least 499001 more; correct those listed above first",
                problems.get(Problems.LISTED).toString());
    }

    @Test
    void a_file_of_control_characters_ends_in_time() {
        assertEquals(
                Problems.LISTED + 1,
                problems("x.yaml", "\u0001".repeat(Limits.FILE_BYTES)).size());
    }

    private Path write(String name, String content) {
        try {
            return Files.writeString(folder.resolve(name), content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void assertRefused(String name, String content, String... expected) {
        assertEquals(
                List.of(expected),
                problems(name, content).stream().map(Problem::toString).toList());
    }

    private static List<Problem> problems(String name, String content) {
        byte[] bytes = content.getBytes(StandardCharsets.UTF_8);
        return assertTimeoutPreemptively(
                NET, () -> assertThrows(InputException.class, () -> DocumentReader.read(name, bytes))
                        .problems());
    }
}
