package org.assay.recruitment.facts;

import org.assay.rules.Conclusion;
import org.assay.rules.Finding;

/** What an applicant scores on the whole grid. */
public record Total(String applicantId, Points essential, Points desirable, Finding finding) implements Conclusion {
    public Points all() {
        return essential.plus(desirable);
    }
}
