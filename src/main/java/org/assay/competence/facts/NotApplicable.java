package org.assay.competence.facts;

import org.assay.rules.Ground;

/**
 * A requirement that cannot apply to this candidate.
 *
 * @param requirement its key: {@code ES19/S10}
 */
public record NotApplicable(String requirement, String reason) {
    public Ground.Item entry() {
        return new Ground.Item("the record that " + requirement + " does not apply", "gives the reason: " + reason);
    }
}
