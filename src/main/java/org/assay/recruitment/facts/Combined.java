package org.assay.recruitment.facts;

import java.util.List;
import org.assay.rules.Ground;

/**
 * The one score of an applicant on a criterion.
 *
 * @param siftAlone whether it comes from the scores of the sift by themselves
 * @param by who gave the scores that it comes from, as part of a sentence
 * @param how {@code the mean of 4 and 3}, as part of a sentence
 * @param because the scores that it comes from, and the policy where several had to become one
 */
public record Combined(
        String applicantId,
        String criterionId,
        boolean siftAlone,
        Points points,
        String by,
        String how,
        List<Ground> because) {
    public Combined {
        because = List.copyOf(because);
    }

    /** Names the one score on a criterion. */
    public static final String SCORE = "score";

    /** @param most the highest that the scale has */
    Ground.Value score(Points most) {
        String subject = applicantId + "/" + criterionId;
        return new Ground.Value(
                SCORE, subject, "", points.toString(), most.toString(), "score of " + subject + " is " + points);
    }

    public boolean reaches(Points mark) {
        return points.compareTo(mark) >= 0;
    }
}
