package org.assay.competence.facts;

import org.assay.rules.Conclusion;

/**
 * A claim that does not count.
 *
 * @param why the reason as half a sentence
 * @param discounted the judgement that speaks against it
 */
public record ClaimRefused(String evidenceId, String requirement, String why, Conclusion discounted) {

    /** Whether it only waits for a decision. */
    public boolean waits() {
        return discounted.finding().verdict() == CompetenceVerdict.PENDING;
    }

    public ClaimRefused(Claim claim, DiscountedEvidence discounted) {
        this(claim.evidenceId(), claim.requirement(), discounted.why(), discounted);
    }

    public ClaimRefused(Claim claim, DiscountedClaim discounted) {
        this(claim.evidenceId(), claim.requirement(), discounted.why(), discounted);
    }
}
