package org.assay.recruitment.facts;

/** A guaranteed interview that is still to come: no score from after the sift stands yet. */
public record InterviewAwaited(String applicantId, Excused excused) {}
