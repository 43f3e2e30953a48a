package org.assay.recruitment.facts;

import org.assay.rules.Conclusion;
import org.assay.rules.Finding;

/**
 * An applicant's place in the order of merit.
 *
 * @param first the best place that the applicant can have, from 1
 * @param last the worst, which is another while the order among equals is open
 */
public record Placed(String applicantId, int first, int last, Finding finding) implements Conclusion {}
