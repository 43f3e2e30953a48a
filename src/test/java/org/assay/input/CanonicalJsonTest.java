package org.assay.input;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonFactory;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.assay.input.Node.Mapping;
import org.assay.input.Node.Scalar;
import org.assay.input.Node.Sequence;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CanonicalJsonTest {
    /** Sorts differently by code point than by Java's characters. */
    private static final String ABOVE_THE_BASIC_PLANE = "\uD83D\uDE00";

    @Test
    void keys_are_sorted_and_levels_indented() {
        Map<String, Node> values = new LinkedHashMap<>();
        values.put("b", Sequence.of(List.of(Scalar.of(1), Sequence.of(List.of()), Mapping.of(Map.of()))));
        values.put("a", Mapping.of(Map.of("z", Scalar.of(true))));
        values.put("", Scalar.nothing());

        assertEquals("""
            {
              "": null,
              "a": {
                "z": true
              },
              "b": [
                1,
                [],
                {}
              ]
            }
            """, written(Mapping.of(values)));
    }

    @Test
    void keys_are_sorted_by_code_point() {
        Node node = Mapping.of(Map.of(
                ABOVE_THE_BASIC_PLANE,
                Scalar.of(3),
                "\uFFFD",
                Scalar.of(2),
                "\u00e9",
                Scalar.of(1),
                "B",
                Scalar.of(0)));

        assertEquals(
                "{\n  \"B\": 0,\n  \"\u00e9\": 1,\n  \"\uFFFD\": 2,\n  \"" + ABOVE_THE_BASIC_PLANE + "\": 3\n}\n",
                written(node));
    }

    @Test
    void only_what_json_asks_for_is_escaped() {
        assertEquals(
                "\"\\\" \\\\ / \\b \\f \\n \\r \\t \\u0000 \\u001F \u007f \u00e9 \u2028 \uD83D\uDE00 <&>\"\n",
                written(Scalar.of("\" \\ / \b \f \n \r \t \u0000 \u001f \u007f \u00e9 \u2028 \uD83D\uDE00 <&>")));
    }

    @Test
    void half_a_character_is_escaped() {
        assertEquals("\"a\\uD83Db\"\n", written(Scalar.of("a\uD83Db")));
        assertEquals("\"?\\uDE00\\uD83D\"\n", written(Scalar.of("?\uDE00\uD83D")));
    }

    @Test
    void a_text_of_any_length_and_a_list_of_any_depth_are_written_whole() {
        String text = "as long as two buffers, é ".repeat(700);
        Node list = Scalar.of(text);
        for (int i = 0; i < 60; i++) {
            list = Sequence.of(List.of(list));
        }

        String written = written(list);

        assertTrue(written.contains("\n" + " ".repeat(120) + "\"" + text + "\"\n"), written);
        assertEquals(121, written.lines().count());
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 256, 257, 5000})
    void a_list_that_is_written_item_by_item_has_the_bytes_of_its_tree(int length) throws IOException {
        List<Integer> items = IntStream.range(0, length).boxed().toList();
        Mapping others = Mapping.of(Map.of("z", Scalar.of(1), "a", Sequence.of(List.of(Scalar.of("?")))));
        ByteArrayOutputStream out = new ByteArrayOutputStream();

        CanonicalJson.write(others, "list", items, CanonicalJsonTest::numbered, out, Workers.alone());

        Node list = Sequence.of(items.stream().map(CanonicalJsonTest::numbered).toList());
        assertEquals(written(others.with("list", list)), out.toString(StandardCharsets.UTF_8));
    }

    private static Node numbered(int number) {
        return Mapping.of(Map.of("number", Scalar.of(number), "text", Scalar.of("\"é\"")));
    }

    @Property(tries = 300)
    void what_is_written_reads_as_the_same_tree(@ForAll("documents") Mapping document) {
        byte[] bytes = CanonicalJson.write(document);

        assertEquals(withoutPlaces(document), withoutPlaces(DocumentReader.read("x.json", bytes)));
        assertArrayEquals(bytes, CanonicalJson.write(DocumentReader.read("x.json", bytes)));
    }

    @Property(tries = 300)
    void json_read_as_yaml_is_the_same_tree(@ForAll("documents") Mapping document) {
        byte[] bytes = CanonicalJson.write(document);

        assertEquals(withoutPlaces(document), withoutPlaces(DocumentReader.read("x.yaml", bytes)));
    }

    @Provide
    Arbitrary<Mapping> documents() {
        return mappings(nodes(3));
    }

    private static Arbitrary<Node> nodes(int depth) {
        Arbitrary<Node> scalars = Arbitraries.oneOf(
                texts().map(Scalar::of),
                Arbitraries.longs().map(Scalar::of),
                Arbitraries.bigDecimals().map(Scalar::of),
                Arbitraries.of(true, false).map(Scalar::of),
                Arbitraries.just(Scalar.nothing()));
        if (depth == 0) {
            return scalars;
        }
        Arbitrary<Node> inner = nodes(depth - 1);
        return Arbitraries.oneOf(scalars, inner.list().ofMaxSize(4).map(Sequence::of), mappings(inner));
    }

    private static Arbitrary<Mapping> mappings(Arbitrary<Node> values) {
        Arbitrary<String> keys = texts().map(text -> text.replaceAll("[\\n\\t]", " "));
        return Arbitraries.maps(keys, values).ofMaxSize(4).map(Mapping::of);
    }

    private static Arbitrary<String> texts() {
        return Arbitraries.strings()
                .all()
                .ofMaxLength(30)
                .map(text -> text.codePoints()
                        .filter(c -> Characters.objection(c).isEmpty())
                        .mapToObj(Character::toString)
                        .collect(Collectors.joining()))
                .map(Characters::composed);
    }

    @Test
    void neither_locale_nor_character_set_of_the_machine_changes_a_byte()
            throws IOException, InterruptedException, URISyntaxException {
        Process turkish = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Duser.language=tr",
                        "-Dfile.encoding=US-ASCII",
                        "-cp",
                        String.join(
                                System.getProperty("path.separator"),
                                place(CanonicalJson.class),
                                place(Printer.class),
                                place(JsonFactory.class)),
                        Printer.class.getName())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        byte[] bytes = turkish.getInputStream().readAllBytes();

        assertEquals(0, turkish.waitFor());
        assertArrayEquals(CanonicalJson.write(Printer.TREE), bytes);
    }

    private static String place(Class<?> type) throws URISyntaxException {
        return Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI())
                .toString();
    }

    /** A program of its own, to be run with other settings. */
    static final class Printer {
        private static final Node TREE = Mapping.of(Map.of(
                "I",
                Scalar.of("\u0130i \u00e9 " + ABOVE_THE_BASIC_PLANE),
                "\u00df",
                Scalar.of(1234567),
                ABOVE_THE_BASIC_PLANE,
                Scalar.of(new java.math.BigDecimal("1234.50"))));

        public static void main(String[] args) {
            System.out.writeBytes(CanonicalJson.write(TREE));
            System.out.flush();
        }

        private Printer() {}
    }

    private static String written(Node node) {
        return new String(CanonicalJson.write(node), StandardCharsets.UTF_8);
    }

    /** The tree as if the program had made it, for comparing trees from different places. */
    static Node withoutPlaces(Node node) {
        if (node instanceof Mapping mapping) {
            Map<String, Node> values = new LinkedHashMap<>();
            mapping.entries().forEach((key, entry) -> values.put(key, withoutPlaces(entry.value())));
            return Mapping.of(values);
        }
        if (node instanceof Sequence list) {
            return Sequence.of(
                    list.items().stream().map(CanonicalJsonTest::withoutPlaces).toList());
        }
        Scalar scalar = (Scalar) node;
        return new Scalar(Source.MADE, scalar.kind(), scalar.text());
    }
}
