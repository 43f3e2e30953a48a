package org.assay.rules.book;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What the texts of rules tell of the figures that they read. */
class FiguresOfRulesTest {
    private static final String NAMES =
            "$l : List() from accumulate( CurrencyLimit( $f : figure ), collectList( $f ) )";

    private static Set<String> namedOnly(String... rules) {
        return FiguresOfRules.namedOnly(List.of(rules));
    }

    @Test
    void a_figure_that_is_named_and_not_judged_by_is_found() {
        assertEquals(Set.of("CurrencyLimit"), namedOnly(NAMES, "$e : Evidence( date < $earliest )"));
    }

    @Test
    void a_figure_that_is_named_of_what_is_judged_is_found() {
        assertEquals(
                Set.of("CurrencyLimit"),
                namedOnly(
                        "$l : List() from accumulate( CurrencyLimit( evidenceId == $id, $f : figure ), collectList( $f ) )"));
    }

    @Test
    void a_figure_by_which_any_rule_judges_is_not() {
        assertEquals(Set.of(), namedOnly(NAMES, "CurrencyLimit( $earliest : notBefore )"));
        assertEquals(Set.of(), namedOnly(NAMES, "exists CurrencyLimit()"));
        assertEquals(Set.of(), namedOnly(NAMES, "CurrencyLimit( months > 0, $f : figure )"));
    }

    @Test
    void a_figure_whose_whole_fact_has_a_name_may_be_judged_by() {
        assertEquals(Set.of(), namedOnly("$limit : CurrencyLimit( $f : figure )"));
    }
}
