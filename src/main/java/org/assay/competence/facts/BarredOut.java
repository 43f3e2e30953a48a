package org.assay.competence.facts;

import org.assay.rules.Conclusion;
import org.assay.rules.Finding;

/** A unit that does not count for a qualification, as one counts that it bars beside it. */
public record BarredOut(String award, String unitCode, Finding finding) implements Conclusion {}
