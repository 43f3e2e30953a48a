package org.assay.competence.facts;

import org.assay.rules.Conclusion;
import org.assay.rules.Finding;

/**
 * A unit that is not judged.
 *
 * @param applies true where it should be judged but cannot be, false where it is not for this candidate
 */
public record UnitSetAside(String unitCode, boolean applies, Finding finding) implements Conclusion {}
