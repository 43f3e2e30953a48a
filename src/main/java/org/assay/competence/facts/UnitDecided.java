package org.assay.competence.facts;

import org.assay.rules.Finding;

/** The decision on one unit. */
public record UnitDecided(String unitCode, CompetenceVerdict verdict, Finding finding) implements UnitSettled {
    public boolean competent() {
        return !verdict.negative();
    }
}
