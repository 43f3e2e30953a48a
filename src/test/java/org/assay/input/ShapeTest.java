package org.assay.input;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What each shape of value accepts, and its exact words for what it does not. */
class ShapeTest {
    private static final String ID = "give it an id of 1 to 64 letters A to Z, digits and . _ / -";
    private static final String DATE = "give it a date as year, month and day, such as 2026-10-30";
    private static final String METHOD = "one of observation, work-product, witness-testimony";

    private enum Method {
        OBSERVATION,
        WORK_PRODUCT,
        WITNESS_TESTIMONY
    }

    private final Problems problems = new Problems();

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        [b]        | is a list; give it one line of text
        {b: c}     | is a mapping; give it one line of text
        true       | is read as the truth value true; put it in quotes if it is meant, otherwise give it one line of text
        "b\\nc"    | holds a line break or a tab; write it on one line, with spaces
        "b\\tc"    | holds a line break or a tab; write it on one line, with spaces
        """)
    void a_name_is_one_line_of_text(String value, String problem) {
        fields("a: " + value).name("a");

        assertProblems("x.yaml:1:4: \"a\" " + problem);
    }

    @Test
    void names_and_prose_have_their_lengths() {
        MappingReader f = fields("a: " + "x".repeat(201));
        f.name("a");
        f.prose("a");
        MappingReader.of(Node.Mapping.of(Map.of("b", Node.Scalar.of("x".repeat(4001)))), problems)
                .prose("b");

        assertProblems("""
            made by the program: "b" has 4001 characters; shorten it to at most 4000
            x.yaml:1:4: "a" has 201 characters; shorten it to at most 200\
            """);
    }

    @ParameterizedTest
    @ValueSource(strings = {"E 01", "Ümlaut", "a:b", "ES19,ES20"})
    void an_id_is_made_of_few_characters(String value) {
        fields("a: " + value).id("a");

        assertProblems("x.yaml:1:4: \"a\" is the text \"" + value + "\"; " + ID);
    }

    @Test
    void an_id_has_64_characters_at_most() {
        assertEquals("x".repeat(64), fields("a: " + "x".repeat(64)).id("a"));
        fields("a: " + "x".repeat(65)).id("a");

        assertProblems("x.yaml:1:4: \"a\" is the text \"" + "x".repeat(60) + "…\"; " + ID);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        2026-02-30   | names day 30, and February 2026 has 28; correct the day
        2023-02-29   | names day 29, and February 2023 has 28; correct the day
        2026-04-31   | names day 31, and April 2026 has 30; correct the day
        2026-04-00   | names day 0, and April 2026 has 30; correct the day
        2026-13-01   | names month 13, and a year has 12; correct the month
        30/10/2026   | is the text "30/10/2026"; %s
        2026-1-1     | is the text "2026-1-1"; %s
        2026         | is the number 2026; %s
        ٢٠٢٦-١٠-٣٠   | is the text "٢٠٢٦-١٠-٣٠"; %s
        """)
    void a_date_has_to_exist(String value, String problem) {
        assertEquals(LocalDate.EPOCH, fields("a: " + value).date("a"));

        assertProblems("x.yaml:1:4: \"a\" " + problem.replace("%s", DATE));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        6      | is the number 6; give it a whole number from 0 to 5
        -1     | is the number -1; give it a whole number from 0 to 5
        2.5    | is the number 2.5; give it a whole number from 0 to 5
        1e0    | is the number 1e0; give it a whole number from 0 to 5
        "3"    | is the text "3"; give it a whole number from 0 to 5, without quotes
        three  | is the text "three"; give it a whole number from 0 to 5
        99999999999999999999 | is the number 99999999999999999999; give it a whole number from 0 to 5
        """)
    void a_number_lies_in_its_range(String value, String problem) {
        assertEquals(0, fields("a: " + value).number("a", 0, 5));

        assertProblems("x.yaml:1:4: \"a\" " + problem);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1e-999999999", "100.01", "0.1234567890123456789"})
    void a_decimal_has_few_digits(String value) {
        fields("a: " + value).decimal("a", 0, 100);

        assertProblems("x.yaml:1:4: \"a\" is the number " + value + "; give it a number from 0 to 100");
    }

    @ParameterizedTest
    @ValueSource(strings = {"yes", "\"true\"", "on"})
    void a_flag_is_true_or_false_and_nothing_like_it(String value) {
        assertFalse(fields("a: " + value).flag("a", false));

        assertProblems("x.yaml:1:4: \"a\" is the text \"" + value.replace("\"", "") + "\"; give it true or false");
    }

    @Test
    void a_choice_that_is_mistyped_is_guessed() {
        MappingReader f = fields("""
            a: observaton
            b: WORK_PRODUCT
            c: guesswork
            d: [witness testimony, 3]
            """);

        assertEquals(Method.OBSERVATION, f.choice("a", Method.class));
        assertEquals(Optional.empty(), f.optionalChoice("b", Method.class));
        f.optionalChoice("c", Method.class);
        f.choices("d", Method.class);

        assertProblems("""
            x.yaml:1:4: "a" is the text "observaton"; did you mean "observation"? Give it %1$s
            x.yaml:2:4: "b" is the text "WORK_PRODUCT"; did you mean "work-product"? Give it %1$s
            x.yaml:3:4: "c" is the text "guesswork"; give it %1$s
            x.yaml:4:5: an entry of "d" is the text "witness testimony"; did you mean "witness-testimony"? Give it %1$s
            x.yaml:4:24: an entry of "d" is the number 3; give it %1$s\
            """.formatted(METHOD));
    }

    private MappingReader fields(String yaml) {
        return MappingReader.of(DocumentReader.read("x.yaml", yaml.getBytes(StandardCharsets.UTF_8)), problems);
    }

    private void assertProblems(String expected) {
        assertEquals(
                expected,
                assertThrows(InputException.class, problems::throwIfAny).getMessage());
    }
}
