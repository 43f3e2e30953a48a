package org.assay.competence.facts;

import org.assay.rules.Ground;

/** Whether every scope item needs performance evidence, or may rest on knowledge. */
public record ScopeCoverage(boolean byPerformanceOnly, Ground.Figure figure) {

    /** For sentences: {@code evidence of performance}. */
    public String asks() {
        return byPerformanceOnly ? "evidence of performance" : "evidence of performance or knowledge";
    }
}
