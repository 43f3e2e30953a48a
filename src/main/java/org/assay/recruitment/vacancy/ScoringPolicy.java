package org.assay.recruitment.vacancy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.assay.recruitment.facts.Combination;

/**
 * How the employer scores, and where that is laid down.
 *
 * @param combine how several scores become one
 * @param spread how far apart the scores of panel members may lie
 * @param overallPercent what an applicant has to reach over all, in percent of what can be scored
 * @param commentsFor the scores that need a comment
 */
public record ScoringPolicy(
        LocalDate from,
        String source,
        Combination.Policy combine,
        Optional<Integer> spread,
        Optional<Integer> overallPercent,
        List<Integer> commentsFor) {
    public ScoringPolicy {
        commentsFor = List.copyOf(commentsFor);
    }
}
