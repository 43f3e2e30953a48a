package org.assay.competence.facts;

import org.assay.rules.Conclusion;
import org.assay.rules.Finding;
import org.assay.standard.Requirement;

/** A requirement that does not apply. */
public record SetAside(String unitCode, String requirement, Requirement.Kind kind, Finding finding)
        implements Conclusion {}
