package org.assay.competence.facts;

import org.assay.rules.Conclusion;
import org.assay.rules.Finding;

/** A figure of sufficiency that a unit's evidence reaches. */
public record Sufficient(String unitCode, Finding finding) implements Conclusion {}
