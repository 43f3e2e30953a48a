package org.assay.competence.facts;

import org.assay.rules.Conclusion;
import org.assay.rules.Finding;

/** A requirement that enough admissible evidence shows. */
public record Met(String unitCode, String requirement, Finding finding) implements Conclusion {}
