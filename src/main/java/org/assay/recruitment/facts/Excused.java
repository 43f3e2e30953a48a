package org.assay.recruitment.facts;

import org.assay.rules.Conclusion;
import org.assay.rules.Finding;

/** An applicant who was guaranteed an interview, and is judged on all scores together whatever the sift's say. */
public record Excused(String applicantId, Finding finding) implements Conclusion {}
