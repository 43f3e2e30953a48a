package org.assay.recruitment.facts;

import java.util.List;

/**
 * Everybody on whom nothing is decided yet, gathered once.
 *
 * @param applicants at least one
 */
public record NotFullyAssessed(List<Undecided> applicants) {
    public NotFullyAssessed {
        applicants = List.copyOf(applicants);
    }
}
