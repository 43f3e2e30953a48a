package org.assay.recruitment.facts;

import org.assay.rules.Ground;

/**
 * What an applicant has to reach over all criteria, beside the mark on each.
 *
 * @param percent of what can be scored, 1 to 100
 */
public record OverallMark(int percent, Ground.Figure figure) {
    /** Whether a total is below it. */
    public boolean missedBy(Total total) {
        return !total.reaches(percent);
    }
}
