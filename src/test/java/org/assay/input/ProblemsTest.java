package org.assay.input;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class ProblemsTest {
    private final Problems problems = new Problems();

    @Test
    void without_problems_nothing_happens() {
        assertTrue(problems.isEmpty());
        assertDoesNotThrow(problems::throwIfAny);
    }

    @Test
    void problems_come_in_order_of_place_each_once() {
        problems.add(at(2), "second", "mend it");
        problems.add(at(1), "first", "mend it");
        problems.add(at(2), "second", "mend it");

        assertFalse(problems.isEmpty());
        assertEquals("""
            x.yaml:1:1: first; mend it
            x.yaml:2:1: second; mend it\
            """, thrown().getMessage());
    }

    @Test
    void problems_of_several_files_are_thrown_together() {
        problems.add(at(1), "here", "mend it");
        problems.addAll(new InputException(List.of(new Problem(Source.whole("a.yaml"), "there", "mend it"))));

        assertEquals("a.yaml: there; mend it\nx.yaml:1:1: here; mend it", thrown().getMessage());
    }

    @Test
    void beyond_a_thousand_they_are_only_counted() {
        for (int line = 1500; line > 0; line--) {
            problems.add(at(line), "wrong", "mend it");
            problems.add(at(1500), "wrong", "mend it");
        }

        List<Problem> listed = thrown().problems();
        assertEquals(1001, listed.size());
        assertEquals("x.yaml:501:1: wrong; mend it", listed.get(0).toString());
        assertEquals(
                "x.yaml: and at least 500 more; correct those listed above first",
                listed.get(1000).toString());
    }

    private InputException thrown() {
        return assertThrows(InputException.class, problems::throwIfAny);
    }

    private static Source at(int line) {
        return new Source("x.yaml", line, 1);
    }
}
