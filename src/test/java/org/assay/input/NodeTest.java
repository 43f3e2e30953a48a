package org.assay.input;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.assay.input.Node.Mapping;
import org.assay.input.Node.Scalar;
import org.assay.input.Node.Scalar.Kind;
import org.assay.input.Node.Sequence;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NodeTest {
    private final Node tree = Mapping.of(Map.of(
            "title", Scalar.of("A title"), "posts", Scalar.of(2), "units", Sequence.of(List.of(Scalar.of("ES19")))));

    @Test
    void a_tree_is_walked_by_its_keys() {
        assertEquals(Optional.of(Scalar.of(2)), tree.get("posts"));
        assertEquals("A title", tree.text("title"));
        assertEquals("2", tree.text("posts"));
        assertEquals(List.of(Scalar.of("ES19")), tree.items("units"));
    }

    @Test
    void what_is_not_there_or_of_another_shape_reads_as_nothing() {
        assertEquals(Optional.empty(), tree.get("absent"));
        assertEquals("", tree.text("absent"));
        assertEquals("", tree.text("units"));
        assertEquals(List.of(), tree.items("absent"));
        assertEquals(List.of(), tree.items("title"));
        assertEquals("", Scalar.of("words").text("title"));
        assertEquals(List.of(), Sequence.of(List.of()).items("title"));
    }

    @Test
    void what_the_program_makes_says_so() {
        assertEquals("made by the program", tree.at().toString());
        assertEquals("made by the program", Scalar.of(true).at().toString());
        assertEquals("made by the program", Scalar.nothing().at().toString());
    }

    @Test
    void numbers_are_written_without_an_exponent() {
        assertEquals("1200", Scalar.of(new BigDecimal("1.2E+3")).text());
        assertEquals("0.00", Scalar.of(new BigDecimal("0.00")).text());
    }

    @ParameterizedTest
    @CsvSource({
        "NUMBER, 007",
        "NUMBER, +1",
        "NUMBER, 1.",
        "NUMBER, NaN",
        "NUMBER, ''",
        "TRUTH, yes",
        "TRUTH, True",
        "NOTHING, null"
    })
    void a_scalar_is_what_its_kind_says(Kind kind, String text) {
        assertThrows(IllegalArgumentException.class, () -> new Scalar(Source.MADE, kind, text));
    }
}
