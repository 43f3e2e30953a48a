package org.assay.recruitment.facts;

import org.assay.rules.Conclusion;
import org.assay.rules.Finding;

/** What follows from an applicant's place. */
public record Offered(String applicantId, RecruitmentVerdict verdict, Finding finding) implements Conclusion {}
