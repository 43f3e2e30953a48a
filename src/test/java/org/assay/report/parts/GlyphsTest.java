package org.assay.report.parts;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.assay.record.DecisionRecord;
import org.assay.report.Samples;
import org.junit.jupiter.api.Test;

class GlyphsTest {

    @Test
    void names_of_europe_and_vietnam_print_as_they_are() {
        assertEquals(
                List.of(),
                Glyphs.warnings(named("Siân Ŵynne-Ŷates Ó Súilleabháin Łęcki Nguyễn Шевченко Παπαδόπουλος ḃċ")));
    }

    @Test
    void accents_that_stand_apart_are_put_together_before_they_are_looked_up() {
        assertEquals(List.of(), Glyphs.warnings(named("Zoe\u0308 W\u0302ynne")));
    }

    @Test
    void characters_without_a_face_are_named_once_and_in_order() {
        assertEquals(
                List.of(
                        "U+0928 DEVANAGARI LETTER NA",
                        "U+660E CJK UNIFIED IDEOGRAPH-660E",
                        "U+738B CJK UNIFIED IDEOGRAPH-738B",
                        "U+1F5F3 BALLOT BOX WITH BALLOT"),
                Glyphs.warnings(named("王明 न 🗳 王")));
    }

    @Test
    void text_from_right_to_left_is_warned_of() {
        assertEquals(List.of("runs from right to left: שרה"), Glyphs.warnings(named("שרה")));
    }

    private static DecisionRecord named(String name) {
        return Samples.record(Samples.named(Samples.portfolio("es19-competent"), "candidate", name));
    }
}
