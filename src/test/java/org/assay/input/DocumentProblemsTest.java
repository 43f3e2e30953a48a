package org.assay.input;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every kind of problem that reading a document can have, as a person sees it. */
class DocumentProblemsTest {
    @TempDir
    Path folder;

    @Test
    void all_problems_of_a_file_are_reported_together_in_order_of_place() throws IOException {
        assertProblems("x.yaml", """
            kind: &k portfolio
            title: *k
            note: !important text
            "note": "\\u202E"
            list: [&l {}, !!set {}]
            """, """
            x.yaml:1:7: the anchor "&k" is not read; remove it, or put text in quotes
            x.yaml:2:8: the alias "*k" is not read; write the value out, or put text in quotes
            x.yaml:3:7: the tag "!important" is not read; remove it, or put text in quotes
            x.yaml:4:1: "note" is here a second time, after 3:1; remove one of the two
            x.yaml:4:9: the text holds the direction-changing character U+202E; remove it
            x.yaml:5:8: the anchor "&l" is not read; remove it, or put text in quotes
            x.yaml:5:15: the tag "!!set" is not read; remove it, or put text in quotes\
            """);
    }

    @Test
    void what_the_text_is_can_be_told_together_with_what_it_says() throws IOException {
        Path file = Files.writeString(folder.resolve("x.yaml"), """
            kind: &k note
            title: *k
            title: Oddment
            list: [*k, *l]
            """);
        Problems problems = new Problems();
        Node.Mapping read = DocumentReader.read(file, problems);
        MappingReader fields = MappingReader.of(read, problems);
        fields.kind("note");
        fields.date("title");
        fields.ids("list");
        fields.date("day");

        assertEquals(
                List.of(
                        ":1:1: \"day\" is missing; add it with a date as year, month and day, such as 2026-10-30",
                        ":1:7: the anchor \"&k\" is not read; remove it, or put text in quotes",
                        ":2:8: the alias \"*k\" is not read; write the value out, or put text in quotes",
                        ":3:1: \"title\" is here a second time, after 2:1; remove one of the two",
                        ":4:8: the alias \"*k\" is not read; write the value out, or put text in quotes",
                        ":4:12: the alias \"*l\" is not read; write the value out, or put text in quotes"),
                assertThrows(InputException.class, problems::throwIfAny).problems().stream()
                        .map(problem -> problem.toString().replace(file.toString(), ""))
                        .toList());
    }

    @Test
    void what_was_found_before_a_mistake_of_syntax_is_reported_with_it() throws IOException {
        assertProblems("x.json", "{\"a\": 1, \"a\": 2, oops}", """
            x.json:1:10: "a" is here a second time, after 1:2; remove one of the two
            x.json:1:18: "o" stands where a key belongs; write keys in double quotes and no comma after the last\
            """);
    }

    @Test
    void keys_are_as_plain_as_values() throws IOException {
        assertProblems("x.yaml", """
            &a a: 1
            !b b: 2
            *c : 3
            "d\\te": 4
            """, """
            x.yaml:1:1: the anchor "&a" is not read; remove it, or put text in quotes
            x.yaml:2:1: the tag "!b" is not read; remove it, or put text in quotes
            x.yaml:3:1: the alias "*c" is not read; write the value out, or put text in quotes
            x.yaml:4:1: the key holds a line break or a tab; write it on one line, with spaces\
            """);
    }

    @Test
    void keys_that_are_alike_once_composed_are_duplicates() throws IOException {
        assertProblems(
                "x.yaml",
                "\u00e9: 1\ne\u0301: 2\n",
                "x.yaml:2:1: \"\u00e9\" is here a second time, after 1:1; remove one of the two");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        x.yaml | # empty  |: the file is empty
        x.yaml | ---\\n   |:2:1: the file is empty
        x.yaml | - a      |:1:1: the file is a list
        x.yaml | words    |:1:1: the file is the text "words"
        x.yaml | 12       |:1:1: the file is the number 12
        x.yaml | true     |:1:1: the file is true
        x.json | ``       |: the file is empty
        x.json | null     |:1:1: the file is empty
        x.json | []       |:1:1: the file is a list
        """)
    void a_file_that_holds_no_keys_is_told_how_to_begin(String name, String content, String problem)
            throws IOException {
        assertProblems(
                name,
                unescaped(content),
                name + problem + ", not keys with values; begin it with the key kind and what kind of file it is");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        [1]: 2                 | 1:1: the key is a list; write a line of text as the key
        ? {a: 1}\\n: 2         | 1:3: the key is a mapping; write a line of text as the key
        a: 1\\n---\\nb: 2      | 3:1: a second document begins here; keep one document in a file
        a: 1\\n...\\nb: 2      | 3:1: the document has ended before this; check indentation and brackets
        {a: 1}}                | 1:7: the document has ended before this; check indentation and brackets
        a:\\n\\tb: 1           | 2:1: a tab stands where the line is indented; indent with spaces
        a: @b                  | 1:4: text cannot begin with "@"; put the text in quotes
        a: b: c                | 1:5: a colon stands where no key can be; check indentation, or put the text in quotes
        a: 1\\n b: 2           | 2:3: a colon stands where no key can be; check indentation, or put the text in quotes
        a: - b                 | 1:4: a list or key cannot begin here; begin it on the next line
        {a: 1,, b: 2}          | 1:7: a value is missing before ","; write it, or remove the comma
        %YAML 2.0\\n---\\na: 1 | 1:1: this is YAML of a later version; remove the line that begins with %
        a: 1\\nb\\nc: 2        | 3:1: the key has no ":" after it; write a key, a colon, a space and a value
        a: "b\\n               | 1:4: the quoted text that begins here does not end; close the quotes
        a: "b\\n---\\nc: "     | 2:1: the quoted text does not end before this line; close the quotes
        a: [1                  | 1:4: the list or mapping that begins here does not end; close it with ] or }
        a: {b: 1               | 1:4: the list or mapping that begins here does not end; close it with ] or }
        a: "\\q"               | 1:6: the backslash begins nothing that YAML knows; write \\\\ for a backslash, or use single quotes
        a: "\\u                | 1:7: the backslash begins nothing that YAML knows; write \\\\ for a backslash, or use single quotes
        a: [1}                 | 1:6: the list goes on with "}"; put a comma between entries and ] at the end
        a: {b: 1]              | 1:9: the mapping goes on with "]"; put a comma between entries and } at the end
        a: x\\n- b             | 2:1: this does not continue what stands before it; check indentation and quotes
        a: "x" y               | 1:8: this does not continue what stands before it; check indentation and quotes
        a: >b                  | 1:5: nothing but + or - and one digit follows ¦ or >; begin the text on the next line
        a: **b**               | 1:5: & and * begin anchors and aliases, which are not read; put the text in quotes
        a: !<b                 | 1:4: ! begins a tag, which is not read; remove it, or put the text in quotes
        %YAML x\\n             | 1:7: % begins a directive that is not understood; remove it, or put the text in quotes
        - - "a\\nb"c]          | 1:5: this is not YAML; check quotes, brackets and indentation before this place
        """)
    void a_mistake_in_yaml_is_one_plain_line(String content, String problem) throws IOException {
        assertProblems("x.yaml", unescaped(content), "x.yaml:" + problem.replace('¦', '|'));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        {} {}         | 1:4: the document has ended before this; keep one document in a file
        {"a":1,}      | 1:8: "}" stands where a key belongs; write keys in double quotes and no comma after the last
        {a: 1}        | 1:2: "a" stands where a key belongs; write keys in double quotes and no comma after the last
        {'a': 1}      | 1:2: "'" stands where a key belongs; write keys in double quotes and no comma after the last
        {"a":01}      | 1:7: a number begins with 0; remove the zero, or put it in quotes
        {"a":+1}      | 1:7: a number begins with +; remove it
        {"a":1.}      | 1:7: "." cannot stand in a number; write a number such as -1.5, or put it in quotes
        {"a":NaN}     | 1:9: this is no number that JSON knows; write digits
        {"a":1 2}     | 1:8: "2" stands where a comma or an end belongs; put a comma between entries
        {"a":[1 2]}   | 1:9: "2" stands where a comma or an end belongs; put a comma between entries
        {"a":[1 "b"]} | 1:9: '"' stands where a comma or an end belongs; put a comma between entries
        {"a" 1}       | 1:6: "1" stands where a colon belongs; put a colon between key and value
        {"a":"\\n"}   | 1:7: a line break or tab stands inside quoted text; write \\n or \\t for it, or close the quotes
        {"a":"\\q"}   | 1:8: the backslash begins nothing that JSON knows; write \\\\ for a backslash
        // no\\n{}    | 1:1: JSON has no comments; remove it
        {"a": yes}    | 1:7: a word stands here without quotes; put text in double quotes
        {"a": 'b'}    | 1:7: "'" stands where a value belongs; put text in double quotes and no comma after the last entry
        {"a": [1,]}   | 1:10: "]" stands where a value belongs; put text in double quotes and no comma after the last entry
        {"a": [1}     | 1:9: "}" closes what is not open; close every { with } and every [ with ]
        {"a": "b      | 1:9: the file ends inside quoted text; close the quotes
        {"a": 1       | 1:8: the file ends too early; close every { with } and every [ with ]
        """)
    void a_mistake_in_json_is_one_plain_line(String content, String problem) throws IOException {
        assertProblems("x.json", unescaped(content), "x.json:" + problem);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        U+0007 | the control character
        U+007F | the control character
        U+0085 | the control character
        U+200E | the direction-changing character
        U+061C | the direction-changing character
        U+2066 | the direction-changing character
        U+200B | the invisible character
        U+2060 | the invisible character
        U+3164 | the invisible character
        U+FFA0 | the invisible character
        U+115F | the invisible character
        U+2028 | the line separator
        U+FEFF | the byte order mark
        U+FFFE | the noncharacter
        U+FDD0 | the noncharacter
        """)
    void a_character_that_hides_is_refused_written_out_or_escaped(String number, String what) throws IOException {
        String character = Character.toString(Integer.parseInt(number.substring(2), 16));
        String escape = number.replace("U+", "\\u");
        String plain = ": " + what + " " + number + " stands here; remove it";
        String escaped = ": the text holds " + what + " " + number + "; remove it";

        assertProblems(
                "x.yaml", "a: b" + character + " # c" + character, "x.yaml:1:5" + plain + "\nx.yaml:1:10" + plain);
        assertProblems("x.json", "{\"a\": \"b" + character + "\"}", "x.json:1:9" + plain);
        assertProblems("x.yaml", "a: \"b" + escape + "\"", "x.yaml:1:4" + escaped);
        assertProblems("x.json", "{\"a\": \"b" + escape + "\"}", "x.json:1:7" + escaped);
    }

    @Test
    void half_a_character_can_only_be_escaped_and_is_refused() throws IOException {
        assertProblems("x.json", "{\"\\uD83D\": \"\\uDE00\"}", """
            x.json:1:9: half a character is escaped here, without its other half; remove it, or write the character itself\
            """);
    }

    @Test
    void what_a_message_quotes_cannot_command_a_terminal() throws IOException {
        assertProblems("x.json", "{\"\\u001B[2J\": 1, \"\\u001B[2J\": 2}", """
            x.json:1:2: the key holds the control character U+001B; remove it
            x.json:1:18: "\uFFFD[2J" is here a second time, after 1:2; remove one of the two
            x.json:1:18: the key holds the control character U+001B; remove it\
            """);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        613A0A20E9     | x.yaml:2:2: byte 5 of the file, E9, is not UTF-8
        EFBBBF613AC0AF | x.yaml:1:3: byte 6 of the file, C0, is not UTF-8
        613AF09F98     | x.yaml:1:3: byte 3 of the file, F0, is not UTF-8
        613AEDA080     | x.yaml:1:3: byte 3 of the file, ED, is not UTF-8
        FFFE61003A00   | x.yaml: the file is in UTF-16
        FEFF0061003A   | x.yaml: the file is in UTF-16
        FFFE0000610000 | x.yaml: the file is in UTF-32
        0000FEFF000000 | x.yaml: the file is in UTF-32
        613A20006200   | x.yaml:1:4: a NUL character stands here
        """)
    void bytes_that_are_not_utf_8_are_never_replaced(String hex, String problem) throws IOException {
        assertProblems("x.yaml", HexFormat.of().parseHex(hex), problem + "; save the file as plain text in UTF-8");
    }

    @Test
    void lengths_beyond_the_limits_are_told_in_characters() throws IOException {
        String key = "k".repeat(Limits.NAME + 1);
        String text = "\uD83D\uDE00".repeat(Limits.PROSE + 1);

        assertProblems("x.yaml", key + ": \"" + text + "\"\n", """
            x.yaml:1:1: the key has 201 characters; shorten it to at most 200
            x.yaml:1:204: the text has 4001 characters; shorten it to at most 4000\
            """);
    }

    @Test
    void a_name_tells_the_format() {
        assertEquals(
                "notes.txt: the name tells neither YAML nor JSON; use a file whose name ends in .yaml, .yml or .json",
                assertThrows(InputException.class, () -> DocumentReader.read("notes.txt", new byte[0]))
                        .getMessage());
    }

    private void assertProblems(String name, String content, String expected) throws IOException {
        assertProblems(name, content.getBytes(StandardCharsets.UTF_8), expected);
    }

    private void assertProblems(String name, byte[] content, String expected) throws IOException {
        Path file = folder.resolve(name);
        Files.write(file, content);
        InputException refused = assertThrows(InputException.class, () -> DocumentReader.read(file));
        assertEquals(
                expected,
                refused.problems().stream()
                        .map(Problem::toString)
                        .map(line -> line.replace(folder + file.getFileSystem().getSeparator(), ""))
                        .collect(Collectors.joining("\n")));
    }

    /** A cell of a table, in which only line breaks and tabs are escaped. */
    private static String unescaped(String cell) {
        return cell.replace("\\n", "\n").replace("\\t", "\t");
    }
}
