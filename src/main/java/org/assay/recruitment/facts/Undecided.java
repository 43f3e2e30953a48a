package org.assay.recruitment.facts;

import java.util.List;
import org.assay.rules.Conclusion;
import org.assay.rules.Finding;

/** An applicant whose grid is not complete, so that nothing is decided yet. */
public record Undecided(String applicantId, Finding finding) implements Conclusion {
    /** {@code 103 is}, {@code 103 and 111 are}. */
    static String listed(List<Undecided> undecided) {
        return Phrases.are(
                Phrases.sorted(undecided.stream().map(Undecided::applicantId).toList()));
    }
}
