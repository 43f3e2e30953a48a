package org.assay.recruitment.facts;

/** A criterion that a guaranteed interview depends on, and that the scores of the sift do not show. */
public record MinimumMissed(String applicantId, String criterionId) {}
