package org.assay.competence.facts;

import org.assay.standard.Method;

/** An admissible item of evidence of which at least one claim on the unit counts. */
public record Supports(String evidenceId, String unitCode, Method method, Admissible admissible) {
    public Supports(Evidence evidence, UnderAssessment unit, Admissible admissible) {
        this(evidence.id(), unit.code(), evidence.method(), admissible);
    }
}
