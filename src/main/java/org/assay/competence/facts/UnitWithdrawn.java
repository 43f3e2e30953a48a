package org.assay.competence.facts;

import org.assay.rules.Finding;

/** A unit that is no longer in use, so that nobody can be assessed in it. */
public record UnitWithdrawn(String unitCode, Finding finding) implements UnitSetAside {}
