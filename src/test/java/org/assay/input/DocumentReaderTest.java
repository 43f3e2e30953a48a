package org.assay.input;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.assay.input.Node.Scalar;
import org.assay.input.Node.Scalar.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DocumentReaderTest {
    @TempDir
    Path folder;

    @Test
    void a_file_is_named_in_places_as_it_was_asked_for() throws IOException {
        Path file = folder.resolve("portfolio.yml");
        Files.writeString(file, "kind: portfolio\n");

        Node.Mapping read = DocumentReader.read(file);

        assertEquals(
                new Source(file.toString(), 1, 7),
                read.get("kind").orElseThrow().at());
        assertEquals(
                new Source(file.toString(), 1, 1), read.entries().get("kind").key());
    }

    @Test
    void yaml_and_json_give_the_same_tree_and_every_part_its_place() {
        Node.Mapping yaml = read("x.yaml", """
            kind: unit
            items:
              - {id: "1", scope: [S1, S2]}
              - id: 2
            """);
        Node.Mapping json = read("x.json", """
            {"kind": "unit",
             "items": [
              {"id": "1", "scope": ["S1", "S2"]},
              {"id": 2}
            ]}
            """);

        assertEquals(CanonicalJsonTest.withoutPlaces(json), CanonicalJsonTest.withoutPlaces(yaml));
        assertEquals(
                "x.yaml:3:27",
                yaml.items("items").get(0).items("scope").get(1).at().toString());
        assertEquals(
                "x.json:3:31",
                json.items("items").get(0).items("scope").get(1).at().toString());
        assertEquals("x.yaml:4:5", yaml.items("items").get(1).at().toString());
        assertEquals("x.json:4:3", json.items("items").get(1).at().toString());
    }

    @ParameterizedTest
    @CsvSource({
        "1, NUMBER",
        "-0, NUMBER",
        "1.10, NUMBER",
        "304, NUMBER",
        "1e5, NUMBER",
        "1.5E+3, NUMBER",
        "007, TEXT",
        "+1, TEXT",
        "1_000, TEXT",
        "0x1F, TEXT",
        ".5, TEXT",
        "1., TEXT",
        ".inf, TEXT",
        "12:30:45, TEXT",
        "2007-04-01, TEXT",
        "yes, TEXT",
        "no, TEXT",
        "on, TEXT",
        "off, TEXT",
        "y, TEXT",
        "nil, TEXT",
        "<<, TEXT",
        "true, TRUTH",
        "false, TRUTH"
    })
    void an_unquoted_word_of_yaml_keeps_its_letters(String written, Kind kind) {
        assertEquals(
                scalar(kind, written, 4),
                read("x.yaml", "a: " + written).get("a").orElseThrow());
    }

    @ParameterizedTest
    @ValueSource(strings = {"True", "TRUE"})
    void truth_is_told_in_lower_case(String written) {
        assertEquals(
                scalar(Kind.TRUTH, "true", 4),
                read("x.yaml", "a: " + written).get("a").orElseThrow());
    }

    @ParameterizedTest
    @ValueSource(strings = {"~", "null", "Null", "NULL", "# nothing but a comment"})
    void a_key_without_a_value_holds_nothing(String written) {
        Node value = read("x.yaml", "a: " + written).get("a").orElseThrow();

        assertEquals(Kind.NOTHING, ((Scalar) value).kind());
        assertEquals("", ((Scalar) value).text());
    }

    @ParameterizedTest
    @ValueSource(strings = {"'1'", "\"true\"", "'null'", "''", "'~'", "|-\n  12"})
    void quoted_words_and_blocks_are_text(String written) {
        Node value = read("x.yaml", "a: " + written).get("a").orElseThrow();

        assertEquals(Kind.TEXT, ((Scalar) value).kind());
    }

    @Test
    void numbers_of_json_keep_their_digits() {
        Node.Mapping read = read("x.json", "{\"a\": 1.10, \"b\": 1E400, \"c\": -0, \"d\": null, \"e\": true}");

        assertEquals("1.10", read.text("a"));
        assertEquals("1E400", read.text("b"));
        assertEquals("-0", read.text("c"));
        assertEquals(Kind.NOTHING, ((Scalar) read.get("d").orElseThrow()).kind());
        assertEquals(Kind.TRUTH, ((Scalar) read.get("e").orElseThrow()).kind());
    }

    @Test
    void text_and_keys_come_in_composed_form() {
        assertEquals("\u00e9", read("x.yaml", "e\u0301: e\u0301").text("\u00e9"));
        assertEquals("\u00e9", read("x.json", "{\"e\\u0301\": \"e\\u0301\"}").text("\u00e9"));
    }

    @Test
    void a_utf_8_mark_at_the_start_is_skipped() {
        assertEquals("1", read("x.yaml", "\uFEFFa: 1").text("a"));
        assertEquals("1", read("x.json", "\uFEFF{\"a\": 1}").text("a"));
    }

    @Test
    void columns_count_characters_as_an_editor_does() {
        Node.Mapping yaml = read("x.yaml", "\"\uD83D\uDE00\": \uD83D\uDE00\n");
        Node.Mapping json = read("x.json", "{\"\uD83D\uDE00\": \"\uD83D\uDE00\", \"b\": 1}");

        assertEquals("x.yaml:1:6", yaml.get("\uD83D\uDE00").orElseThrow().at().toString());
        assertEquals("x.json:1:17", json.get("b").orElseThrow().at().toString());
    }

    @Test
    void every_kind_of_line_end_counts_once() {
        Node.Mapping yaml = read("x.yaml", "a: 1\r\nb: 2\rc: 3\nd: 4\n");
        Node.Mapping json = read("x.json", "{\"a\": 1,\r\n\"b\": 2,\r\"c\": 3,\n\"d\": 4}");

        assertEquals(4, yaml.get("d").orElseThrow().at().line());
        assertEquals(4, json.get("d").orElseThrow().at().line());
    }

    @Test
    void line_ends_in_text_become_line_feeds() {
        assertEquals("one\ntwo\n", read("x.yaml", "a: |\r\n  one\r\n  two\r\n").text("a"));
    }

    @Test
    void a_single_document_may_have_marks_around_it() {
        assertEquals("1", read("x.yaml", "%YAML 1.2\n---\na: 1\n...\n").text("a"));
    }

    @Test
    void keys_may_look_like_anything_and_stay_text() {
        Node.Mapping read = read("x.yaml", "1: a\ntrue: b\n~: c\n? d\n: e\n");

        assertEquals("a", read.text("1"));
        assertEquals("b", read.text("true"));
        assertEquals("c", read.text("~"));
        assertEquals("e", read.text("d"));
    }

    @Test
    void the_ending_of_a_name_may_be_in_capitals_wherever_the_reader_lives() {
        Locale before = Locale.getDefault();
        Locale.setDefault(Locale.forLanguageTag("tr"));
        try {
            assertTrue(read("UNIT.JSON", "{}").entries().isEmpty());
            assertTrue(read("UNIT.YAML", "{}").entries().isEmpty());
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void fifty_levels_are_read() {
        String lists = "[".repeat(49) + "]".repeat(49);

        assertEquals(1, read("x.yaml", "a: " + lists).entries().size());
        assertEquals(1, read("x.json", "{\"a\": " + lists + "}").entries().size());
    }

    @Test
    void keys_and_text_as_long_as_the_limits_are_read() {
        String key = "k".repeat(Limits.NAME);
        String text = "\uD83D\uDE00".repeat(Limits.PROSE);

        assertEquals(text, read("x.yaml", key + ": " + text).text(key));
        assertEquals(text, read("x.json", "{\"" + key + "\": \"" + text + "\"}").text(key));
    }

    private static Scalar scalar(Kind kind, String text, int column) {
        return new Scalar(new Source("x.yaml", 1, column), kind, text);
    }

    private static Node.Mapping read(String name, String content) {
        return DocumentReader.read(name, content.getBytes(StandardCharsets.UTF_8));
    }
}
