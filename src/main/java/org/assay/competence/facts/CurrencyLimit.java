package org.assay.competence.facts;

import java.time.LocalDate;
import org.assay.rules.Ground;
import org.assay.standard.Method;

/**
 * How old evidence of a method may be for a unit.
 *
 * @param notBefore the earliest date on which it is current
 */
public record CurrencyLimit(String unitCode, Method method, int months, LocalDate notBefore, Ground.Figure figure) {

    /** For sentences: {@code 24 months}. */
    public String age() {
        return months == 1 ? "1 month" : months + " months";
    }
}
