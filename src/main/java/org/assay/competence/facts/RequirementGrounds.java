package org.assay.competence.facts;

import java.util.List;

/**
 * What speaks for and against a requirement that is not set aside, gathered once for the rules that judge it.
 *
 * @param counted the claims on it that count
 * @param refused those that do not
 */
public record RequirementGrounds(Required required, List<Counted> counted, List<ClaimRefused> refused) {
    public RequirementGrounds {
        counted = List.copyOf(counted);
        refused = List.copyOf(refused);
    }

    /** How many pieces of evidence are asked for, at least 1. */
    public int pieces() {
        return required.pieces();
    }

    /** How many count. */
    public int count() {
        return counted.size();
    }
}
