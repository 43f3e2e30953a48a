package org.assay.competence.facts;

import org.assay.rules.Ground;

/** A unit in which the candidate was consistently beyond the standard. */
public record ExceptionalRecord(String unitCode, String reason) {
    public Ground.Item entry() {
        return new Ground.Item("the record of exceptional performance in " + unitCode, "gives the reason: " + reason);
    }
}
