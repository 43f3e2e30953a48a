package org.assay.competence.facts;

import org.assay.rules.Conclusion;
import org.assay.rules.Finding;

/**
 * An item of evidence that cannot count for one requirement.
 *
 * @param claimId {@code E03>ES19/4}
 */
public record DiscountedClaim(String claimId, String why, Finding finding) implements Conclusion {}
