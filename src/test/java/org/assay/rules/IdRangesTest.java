package org.assay.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IdRangesTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1 2 3 | 1 to 3",
                "1 2 | 1, 2",
                "3 7 9 | 3, 7, 9",
                "K1 K2 K3 K4 K7 K9 K10 K11 | K1 to K4, K7, K9 to K11",
                "1.2 1.3 1.4 2.1 | 1.2 to 1.4, 2.1",
                "K3 S4 S5 | K3, S4, S5",
                "a b c | a, b, c"
            })
    void three_ids_that_follow_each_other_are_told_by_the_first_and_the_last(String ids, String told) {
        assertEquals(told, String.join(", ", IdRanges.of(List.of(ids.split(" ")))));
    }
}
