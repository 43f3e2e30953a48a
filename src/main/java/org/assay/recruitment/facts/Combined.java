package org.assay.recruitment.facts;

import java.util.List;
import org.assay.rules.Ground;

/**
 * The one score of an applicant on a criterion.
 *
 * @param how {@code the mean of 4 and 3}, as part of a sentence
 * @param because the scores that it comes from, and the policy where several had to become one
 */
public record Combined(String applicantId, String criterionId, Points points, String how, List<Ground> because) {
    public Combined {
        because = List.copyOf(because);
    }

    public boolean reaches(Points mark) {
        return points.compareTo(mark) >= 0;
    }
}
