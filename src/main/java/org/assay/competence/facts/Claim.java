package org.assay.competence.facts;

import org.assay.rules.Ground;
import org.assay.standard.Method;
import org.assay.standard.Requirement;
import org.assay.standard.Standing;

/**
 * One item of evidence offered for one requirement.
 *
 * @param id {@code E03>ES19/4}
 * @param requirement key of the requirement: {@code ES19/4}
 * @param name the requirement for sentences: {@code outcome 4 of ES19}
 * @param decision the assessor's decision on this claim; accepted where the portfolio says nothing of its own
 * @param reason why the assessor rejected the claim; empty otherwise
 * @param byId who stands behind the item
 * @param occasion as the item's
 * @param performance whether its method shows the work itself, as it serves outcomes
 * @param accepted whether the assessor accepted both the item and this claim
 */
public record Claim(
        String id,
        String evidenceId,
        String unitCode,
        String requirement,
        String name,
        Requirement.Kind kind,
        Method method,
        Standing standing,
        Decision decision,
        String reason,
        String byId,
        String occasion,
        boolean performance,
        boolean accepted) {

    /** A ground that names the claiming item. */
    public Ground.Item says(String what) {
        return new Ground.Item("evidence " + evidenceId, what);
    }
}
