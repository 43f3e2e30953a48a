package org.assay.competence.facts;

import org.assay.rules.Finding;

/** The decision on one unit. */
public record UnitDecided(String unitCode, boolean competent, Finding finding) implements UnitSettled {}
