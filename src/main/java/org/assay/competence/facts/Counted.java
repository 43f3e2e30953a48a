package org.assay.competence.facts;

import org.assay.standard.Method;
import org.assay.standard.Standing;

/**
 * A claim that counts: its evidence is admissible, and nothing speaks against this use of it.
 *
 * @param admissible the judgement on the evidence
 */
public record Counted(
        String evidenceId,
        String unitCode,
        String requirement,
        Method method,
        Standing standing,
        Admissible admissible) {

    public Counted(Claim claim, Admissible admissible) {
        this(claim.evidenceId(), claim.unitCode(), claim.requirement(), claim.method(), claim.standing(), admissible);
    }
}
