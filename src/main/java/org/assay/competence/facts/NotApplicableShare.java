package org.assay.competence.facts;

import org.assay.rules.Ground;

/** How many in 100 requirements of one kind may be not applicable in a unit before somebody should look at it. */
public record NotApplicableShare(int percent, Ground.Figure figure) {
    /** Whether so many of so many are more than that. */
    public boolean exceededBy(int some, int of) {
        return 100 * some > percent * of;
    }
}
