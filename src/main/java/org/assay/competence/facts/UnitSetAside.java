package org.assay.competence.facts;

import org.assay.rules.Conclusion;

/** A unit on which there is no decision. */
public sealed interface UnitSetAside extends Conclusion permits UnitNotApplicable, UnitWithoutText {
    String unitCode();
}
