package org.assay.competence.facts;

import org.assay.rules.Finding;
import org.assay.standard.Requirement;

/**
 * A requirement that is not met.
 *
 * @param missing how many more items of evidence it needs
 * @param policy why a centre's own policy finds it not met, as half a sentence; empty where no such policy does
 */
public record RequirementOpen(
        String unitCode, String requirement, Requirement.Kind kind, int missing, String policy, Finding finding)
        implements Gap {

    /** Whether pieces of evidence by methods that serve its kind are all that it needs. */
    boolean needsPiecesOnly() {
        return policy.isEmpty();
    }
}
