package org.assay.recruitment.facts;

/** A relationship that a panel member declared to an applicant. */
public record Declared(String memberId, String applicantId) {}
