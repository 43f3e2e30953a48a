package org.assay.competence.facts;

import org.assay.rules.Finding;

/** A unit that is not for this candidate. */
public record UnitNotApplicable(String unitCode, Finding finding) implements UnitSetAside {}
