package org.assay.recruitment.applications;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * An application and the scores given to it.
 *
 * @param born helps to notice that one person applied twice; no rule sees it
 * @param closed there where the application is neither sifted nor selected any more
 */
public record Application(
        String id,
        String name,
        Optional<LocalDate> born,
        boolean claimsGuaranteedInterview,
        Optional<Closure> closed,
        List<GivenScore> scores) {
    public Application {
        scores = List.copyOf(scores);
    }
}
