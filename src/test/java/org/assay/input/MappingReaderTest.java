package org.assay.input;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MappingReaderTest {
    private static final String ID = "give it an id of 1 to 64 letters A to Z, digits and . _ / -";

    private enum Method {
        OBSERVATION,
        WORK_PRODUCT,
        WITNESS_TESTIMONY
    }

    private final Problems problems = new Problems();

    @Test
    void a_mapping_is_read_key_by_key() {
        MappingReader f = fields("""
            kind: portfolio
            reference: CA-2026/00417
            number: 304
            title: "  A title "
            about: |
              Two lines
              of prose
            assessedOn: 2024-02-29
            pieces: 2
            rate: 12.50
            qualified: true
            method: work-product
            methods: [observation, witness-testimony]
            units: [ES19, 1.10, 007]
            evidence:
              - {id: E01}
              - {id: E02}
            candidate: {name: 1984}
            """);

        f.kind("portfolio");
        assertEquals("CA-2026/00417", f.id("reference"));
        assertEquals("304", f.id("number"));
        assertEquals("A title", f.name("title"));
        assertEquals("Two lines\nof prose", f.prose("about"));
        assertEquals(LocalDate.of(2024, 2, 29), f.date("assessedOn"));
        assertEquals(2, f.number("pieces", 1, 5));
        assertEquals(new BigDecimal("12.50"), f.decimal("rate", 0, 100));
        assertTrue(f.flag("qualified"));
        assertEquals(Method.WORK_PRODUCT, f.choice("method", Method.class));
        assertEquals(List.of(Method.OBSERVATION, Method.WITNESS_TESTIMONY), f.choices("methods", Method.class));
        assertEquals(List.of("ES19", "1.10", "007"), f.ids("units"));
        assertEquals(
                List.of("E01", "E02"),
                f.requiredList("evidence").stream().map(item -> item.id("id")).toList());
        assertEquals("1984", f.child("candidate").name("name"));
        f.done();
        problems.throwIfAny();
    }

    @Test
    void what_may_be_left_out_reads_as_absent() {
        MappingReader f = fields("""
            blank: ""
            nothing:
            """);

        for (String key : List.of("absent", "blank", "nothing")) {
            assertFalse(f.has(key));
            assertEquals(Optional.empty(), f.optionalName(key));
            assertEquals(Optional.empty(), f.optionalProse(key));
            assertEquals(Optional.empty(), f.optionalId(key));
            assertEquals(Optional.empty(), f.optionalDate(key));
            assertEquals(Optional.empty(), f.optionalNumber(key, 0, 1));
            assertEquals(Optional.empty(), f.optionalDecimal(key, 0, 1));
            assertEquals(Optional.empty(), f.optionalChoice(key, Method.class));
            assertEquals(List.of(), f.choices(key, Method.class));
            assertEquals(List.of(), f.ids(key));
            assertTrue(f.list(key).isEmpty());
            assertTrue(f.optionalChild(key).isEmpty());
            assertTrue(f.flag(key, true));
        }
        f.done();
        problems.throwIfAny();
    }

    @Test
    void everything_that_is_missing_is_reported_and_reading_goes_on() {
        MappingReader f = fields("a: {}").child("a");

        assertEquals("", f.name("title"));
        assertEquals("", f.prose("about"));
        assertEquals("", f.id("id"));
        assertEquals(LocalDate.EPOCH, f.date("date"));
        assertEquals(1, f.number("posts", 1, 9));
        assertEquals(new BigDecimal("0"), f.decimal("rate", 0, 1));
        assertFalse(f.flag("qualified"));
        assertEquals(Method.OBSERVATION, f.choice("method", Method.class));
        assertEquals(List.of(), f.requiredList("covers"));
        assertEquals("", f.child("by").name("name"));
        f.kind("unit");

        assertProblems("""
            x.yaml:1:4: "about" is missing; add it with text
            x.yaml:1:4: "by" is missing; add it with its keys and values
            x.yaml:1:4: "covers" is missing; add it with a list with at least one entry
            x.yaml:1:4: "date" is missing; add it with a date as year, month and day, such as 2026-10-30
            x.yaml:1:4: "id" is missing; add it with an id of 1 to 64 letters A to Z, digits and . _ / -
            x.yaml:1:4: "kind" is missing; begin the file with kind: unit
            x.yaml:1:4: "method" is missing; add it with one of observation, work-product, witness-testimony
            x.yaml:1:4: "posts" is missing; add it with a whole number from 1 to 9
            x.yaml:1:4: "qualified" is missing; add it with true or false
            x.yaml:1:4: "rate" is missing; add it with a number from 0 to 1
            x.yaml:1:4: "title" is missing; add it with one line of text\
            """);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "''", "\"  \"", "~"})
    void a_required_key_with_nothing_in_it_is_reported_at_its_value(String nothing) {
        MappingReader f = fields("a: " + nothing + "\n");

        assertEquals("", f.name("a"));
        assertEquals("", f.prose("a"));
        assertEquals("", f.id("a"));

        String at = "x.yaml:1:" + (nothing.isEmpty() ? 3 : 4);
        assertProblems(at + ": \"a\" is empty; " + ID + "\n" + at + ": \"a\" is empty; give it one line of text\n" + at
                + ": \"a\" is empty; give it text");
    }

    @Test
    void a_list_of_ids_names_each_once_and_where_it_does_not() {
        assertEquals(List.of("ES1", "ES2"), fields("""
            units: [ES1, ES2, ES1, "E 3", [ES4], ]
            """).ids("units"));

        assertProblems("""
            x.yaml:1:19: an entry of "units" is here a second time; remove one of the two
            x.yaml:1:24: an entry of "units" is the text "E 3"; %s
            x.yaml:1:31: an entry of "units" is a list; %s\
            """.formatted(ID, ID));
    }

    @Test
    void a_single_id_is_no_list() {
        assertEquals(List.of(), fields("units: ES19").ids("units"));

        assertProblems("x.yaml:1:8: \"units\" is the text \"ES19\"; write a list, even of one entry");
    }

    @Test
    void an_unknown_key_is_guessed_from_those_that_are_absent() {
        MappingReader f = fields("""
            asessedOn: 2026-10-30
            Title: One
            about: here
            abuot: twice
            colour: red
            """);
        f.optionalDate("assessedOn");
        f.optionalName("title");
        f.optionalProse("about");
        f.done();

        assertProblems("""
            x.yaml:1:1: unknown key "asessedOn"; did you mean "assessedOn"? Otherwise remove it
            x.yaml:2:1: unknown key "Title"; did you mean "title"? Otherwise remove it
            x.yaml:4:1: unknown key "abuot"; remove it
            x.yaml:5:1: unknown key "colour"; remove it\
            """);
    }

    @Test
    void a_list_of_mappings_has_nothing_else_in_it() {
        MappingReader f = fields("""
            evidence: [{id: E01}, E02]
            covers: {unit: ES19}
            none: []
            """);
        List<MappingReader> evidence = f.list("evidence");
        evidence.forEach(item -> item.id("id"));
        f.requiredList("covers");
        f.requiredList("none");

        assertEquals(2, evidence.size());
        assertProblems("""
            x.yaml:1:23: an entry of "evidence" is the text "E02"; give it keys with values
            x.yaml:2:9: "covers" is a mapping; write a list, even of one entry
            x.yaml:3:7: "none" is an empty list; give it a list with at least one entry\
            """);
    }

    @Test
    void a_child_that_is_no_mapping_is_one_problem() {
        MappingReader child = fields("by: A-02").child("by");
        child.id("id");
        child.name("name");
        child.child("deeper").list("still");
        child.done();

        assertProblems("x.yaml:1:5: \"by\" is the text \"A-02\"; give it keys with values");
    }

    @Test
    void a_tree_that_is_no_mapping_is_one_problem() {
        MappingReader.of(Node.Sequence.of(List.of()), problems).name("title");

        assertProblems("made by the program: this is a list; give it keys with values");
    }

    @Test
    void a_file_of_another_kind_is_one_problem() {
        MappingReader f = fields("kind: unit\ncode: ES19\n");
        f.kind("portfolio");
        f.id("reference");
        f.child("candidate").name("name");
        f.list("code");
        f.done();

        assertProblems(
                "x.yaml:1:7: \"kind\" is the text \"unit\", not \"portfolio\"; name a file of the kind portfolio");
    }

    @Test
    void places_and_keys_can_be_asked_for() {
        MappingReader f = fields("""
            outcomes: {"2": competent, "1": needs-development}
            """).child("outcomes");

        assertEquals(List.of("2", "1"), f.keys());
        assertEquals("x.yaml:1:11", f.at().toString());
        assertEquals("x.yaml:1:33", f.at("1").toString());
        assertEquals("x.yaml:1:11", f.at("3").toString());
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
