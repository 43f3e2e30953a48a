package org.assay.recruitment.applications;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameInTextTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Siân O'Hara-Jones | Siân O'Hara-Jones gave | X gave",
                "Siân O'Hara-Jones | SIAN gave | X gave",
                "Siân O'Hara-Jones | siân o’hara‑jones gave | X gave",
                "Siân O'Hara-Jones | Ms Jones's example | Ms X's example",
                "Siân O'Hara-Jones | S. O'Hara gave | X gave",
                "Siân O'Hara-Jones | Jones, Siân, gave | X, gave",
                "Will May | He may do it; will do in June | He may do it; will do in June",
                "Will May | will may has | X has",
                "Will May | Willing, and Mayor | Willing, and Mayor",
                "A Person | gave A good example of a person | gave A good example of X",
                "李小龙 | 李小龙 gave | X gave",
            })
    void a_name_is_found_however_it_was_written(String name, String text, String replaced) {
        assertEquals(replaced, new NameInText(name).replaced(text, "X"));
    }

    @Test
    void of_others_only_the_whole_name_is_taken() {
        NameInText lund = new NameInText("Mary Lund");

        assertEquals("X was better than Mary", lund.wholeReplaced("mary  LUND was better than Mary", "X"));
    }

    @Test
    void what_has_no_letters_is_found_nowhere() {
        assertEquals("a – b", new NameInText("–").replaced("a – b", "X"));
    }

    @Test
    void other_accents_stay_as_they_were() {
        assertEquals("X, née Müller", new NameInText("Zoë").replaced("Zoe, née Müller", "X"));
    }
}
