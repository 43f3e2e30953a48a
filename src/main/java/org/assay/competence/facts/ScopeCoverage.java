package org.assay.competence.facts;

import org.assay.rules.Ground;

/**
 * Whether every scope item needs performance evidence, or may rest on knowledge.
 *
 * @param percent how many in 100 items of a unit's scope may rest on knowledge alone
 */
public record ScopeCoverage(boolean byPerformanceOnly, int percent, Ground.Figure figure) {

    /** For sentences: {@code evidence of performance}. */
    public String asks() {
        return byPerformanceOnly ? "evidence of performance" : "evidence of performance or knowledge";
    }

    /** How many of so many items may rest on knowledge alone, a part of one counting as one. */
    public int most(int of) {
        return (percent * of + 99) / 100;
    }

    /** Whether more rest on knowledge alone than may. */
    public boolean exceededBy(int some, int of) {
        return some > most(of);
    }
}
