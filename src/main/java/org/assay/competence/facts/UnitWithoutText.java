package org.assay.competence.facts;

import org.assay.rules.Finding;

/** A unit that is for this candidate, and cannot be judged because the library holds only its title and gist. */
public record UnitWithoutText(String unitCode, Finding finding) implements UnitSetAside {}
