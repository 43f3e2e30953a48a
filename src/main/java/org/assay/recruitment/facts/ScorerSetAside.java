package org.assay.recruitment.facts;

import org.assay.rules.Conclusion;
import org.assay.rules.Finding;

/** A panel member whose scores of one applicant do not count. */
public record ScorerSetAside(String memberId, String applicantId, Finding finding) implements Conclusion {}
