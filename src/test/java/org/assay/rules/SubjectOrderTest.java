package org.assay.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class SubjectOrderTest {
    private static final List<String> ORDERED = List.of(
            "", "01", "1", "2", "02/Q1", "2/Q1", "2/Q2", "2/Q10", "10/Q1", "100/Q1", "E", "E9", "E10", "E10a", "ES19/2",
            "ES19/10", "EX");

    @Test
    void ids_are_ordered_as_people_count() {
        List<String> shuffled = new ArrayList<>(ORDERED);
        Collections.shuffle(shuffled, new Random(20260918));

        shuffled.sort(SubjectOrder.INSTANCE);

        assertEquals(ORDERED, shuffled);
    }

    @Test
    void only_an_id_itself_is_its_equal() {
        for (String one : ORDERED) {
            for (String other : ORDERED) {
                assertEquals(one.equals(other), SubjectOrder.INSTANCE.compare(one, other) == 0, one + " " + other);
            }
        }
    }
}
