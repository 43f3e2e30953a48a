package org.assay.input;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Text that a # cuts off, beside comments that are meant. */
class CutTextTest {
    private static List<String> in(String name, String text) {
        return CutText.in(new InputDocument(name, text.getBytes(StandardCharsets.UTF_8))).stream()
                .map(Problem::toString)
                .toList();
    }

    @Test
    void text_that_ends_at_a_sign_is_told_with_its_place() {
        assertEquals(
                List.of(
                        "p.yaml:2:13: the text ends before this #, which begins a comment; put the text in quotes if it goes on,"
                                + " or a space after # if it is a comment",
                        "p.yaml:3:9: no value is read before this #, which begins a comment; put the text in quotes if it goes"
                                + " on, or a space after # if it is a comment"),
                in("p.yaml", "other: 1\ntitle: \uD83D\uDE00 Ca #3 of the day\nreason: #3\n"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "title: Call # a comment",
                "title: Call ## heading",
                "title: Call #",
                "title: 'Call #3'",
                "title: \"Call\" #3",
                "title: Call#3",
                "#3\ntitle: Call\n #4\nother: x",
                "date: 2026-10-30 #friday",
                "number: 5 #five",
                "list: #these\n  - a\n",
                "title: |\n  Call #3\n",
                "broken: [Call #3"
            })
    void what_is_whole_is_not(String text) {
        List<String> told = in("p.yaml", text);
        assertEquals(text.startsWith("broken") ? 1 : 0, told.size(), told::toString);
    }

    @Test
    void json_has_no_comments_and_a_hostile_file_tells_twenty() {
        assertEquals(List.of(), in("p.json", "{\"title\": \"Call #3\"}"));
        assertEquals(20, in("p.yaml", "list:\n" + "  - a #b\n".repeat(1000)).size());
    }
}
