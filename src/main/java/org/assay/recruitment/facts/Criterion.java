package org.assay.recruitment.facts;

import org.assay.rules.Ground;

/**
 * A criterion of the person specification.
 *
 * @param essential as against desirable
 * @param inRound whether the methods of this round can assess it
 * @param bySift whether the sift's methods can assess it
 * @param minimum whether a guaranteed interview depends on it
 * @param mark what a score must reach to demonstrate it
 * @param most the highest score that the scale has
 * @param figure where the mark is said
 * @param units codes of the units that it refers to
 */
public record Criterion(
        String criterionId,
        boolean essential,
        boolean inRound,
        boolean bySift,
        boolean minimum,
        Points mark,
        Points most,
        Ground.Figure figure,
        java.util.List<String> units) {
    public Criterion {
        units = java.util.List.copyOf(units);
    }

    /** For sentences. */
    public String need() {
        return essential ? "essential" : "desirable";
    }
}
