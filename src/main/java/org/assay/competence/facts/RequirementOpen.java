package org.assay.competence.facts;

import org.assay.rules.Finding;
import org.assay.standard.Requirement;

/**
 * A requirement that is not met.
 *
 * @param missing how many more items of evidence it needs
 */
public record RequirementOpen(String unitCode, String requirement, Requirement.Kind kind, int missing, Finding finding)
        implements Gap {}
