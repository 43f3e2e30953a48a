package org.assay.recruitment.facts;

/** A criterion of an applicant that two panel members or more scored by the same method. */
public record Assessed(String applicantId, String criterionId, String method) {}
