package org.assay.recruitment.facts;

import org.assay.rules.Conclusion;
import org.assay.rules.Finding;

/**
 * What an applicant scores on the whole grid.
 *
 * @param most what can be scored on it
 */
public record Total(String applicantId, Points essential, Points desirable, Points most, Finding finding)
        implements Conclusion {
    public Points all() {
        return essential.plus(desirable);
    }

    /** Whether it is at least so many percent of what can be scored. */
    public boolean reaches(int percent) {
        return all().reaches(percent, most);
    }
}
