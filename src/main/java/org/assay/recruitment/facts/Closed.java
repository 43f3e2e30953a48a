package org.assay.recruitment.facts;

/** An application that a person closed, such as one that was withdrawn. Rules see nothing else of it. */
public record Closed(String applicantId, String reason, String by) {}
