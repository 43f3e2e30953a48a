package org.assay.competence.facts;

import org.assay.rules.Conclusion;

/** What became of a unit: there is a decision on it, or it is set aside. */
public sealed interface UnitSettled extends Conclusion permits UnitDecided, UnitSetAside {
    String unitCode();
}
