package org.assay.recruitment.facts;

import org.assay.rules.Conclusion;
import org.assay.rules.Finding;

/**
 * The judgement on one criterion for one applicant.
 *
 * @param state demonstrated, not demonstrated or not yet assessed
 * @param points 0 where it is not yet assessed
 * @param inRound whether the methods of this round can assess it
 */
public record CriterionJudged(
        String applicantId,
        String criterionId,
        boolean essential,
        boolean inRound,
        boolean minimum,
        State state,
        Points points,
        Points most,
        Finding finding)
        implements Conclusion {

    /** What is known of a criterion. */
    public enum State {
        DEMONSTRATED,
        NOT_DEMONSTRATED,
        NOT_YET_ASSESSED
    }

    /** For sentences: {@code Q2 (1.5)}. */
    String withPoints() {
        return criterionId + " (" + points + ")";
    }
}
