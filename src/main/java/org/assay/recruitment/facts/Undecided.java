package org.assay.recruitment.facts;

import org.assay.rules.Conclusion;
import org.assay.rules.Finding;

/** An applicant whose grid is not complete, so that nothing is decided yet. */
public record Undecided(String applicantId, Finding finding) implements Conclusion {}
