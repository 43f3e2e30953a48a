package org.assay.competence.facts;

import java.time.LocalDate;
import org.assay.rules.Ground;

/**
 * How old evidence may be.
 *
 * @param notBefore the earliest date on which evidence is current
 */
public record CurrencyLimit(int months, LocalDate notBefore, Ground.Figure figure) {

    /** For sentences: {@code 24 months}. */
    public String age() {
        return months == 1 ? "1 month" : months + " months";
    }
}
