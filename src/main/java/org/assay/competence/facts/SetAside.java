package org.assay.competence.facts;

import org.assay.rules.Conclusion;
import org.assay.rules.Finding;

/** A requirement that does not apply. */
public record SetAside(String unitCode, String requirement, Finding finding) implements Conclusion {}
