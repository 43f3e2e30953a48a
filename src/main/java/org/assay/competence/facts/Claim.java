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
        String reason) {

    /** A ground that names the claiming item. */
    public Ground.Item says(String what) {
        return new Ground.Item("evidence " + evidenceId, what);
    }
}
