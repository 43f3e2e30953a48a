package org.assay.competence.facts;

/** A unit on which there is no decision. */
public sealed interface UnitSetAside extends UnitSettled permits UnitNotApplicable, UnitWithoutText, UnitWithdrawn {}
