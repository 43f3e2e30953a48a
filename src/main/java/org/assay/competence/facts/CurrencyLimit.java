package org.assay.competence.facts;

import java.time.LocalDate;
import org.assay.rules.Ground;
import org.assay.standard.Method;

/**
 * How old an item of evidence may be for a unit that it is offered for.
 *
 * @param notBefore the earliest date on which it is current
 */
public record CurrencyLimit(
        String evidenceId, String unitCode, Method method, int months, LocalDate notBefore, Ground.Figure figure) {

    /** For sentences: {@code 24 months}. */
    public String age() {
        return months == 1 ? "1 month" : months + " months";
    }
}
