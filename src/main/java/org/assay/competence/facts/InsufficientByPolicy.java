package org.assay.competence.facts;

import org.assay.rules.Finding;

/**
 * A unit whose evidence, taken together, a centre's own policy finds not sufficient.
 *
 * @param why as half a sentence
 */
public record InsufficientByPolicy(String unitCode, String why, Finding finding) implements Gap {
    /** What mends it may be one piece or several; the policy alone says. */
    @Override
    public int missing() {
        return 1;
    }
}
