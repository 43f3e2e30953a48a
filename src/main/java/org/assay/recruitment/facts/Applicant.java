package org.assay.recruitment.facts;

/** Who applied: an id, and whether they claimed a guaranteed interview. Rules see nothing else of the person. */
public record Applicant(String id, boolean claimsGuaranteedInterview) {}
