package org.assay.recruitment.facts;

import org.assay.rules.Ground;

/** The policy by which several scores become one. */
public record Combination(Policy policy, Ground.Figure figure) {

    /** An agreed score stands under any of them. */
    public enum Policy {
        MEAN,
        LOWEST,
        /** Scores that differ stand only once the panel has agreed on one. */
        AGREED
    }
}
