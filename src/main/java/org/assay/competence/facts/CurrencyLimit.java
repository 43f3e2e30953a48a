package org.assay.competence.facts;

import java.time.LocalDate;
import org.assay.rules.Ground;

/**
 * How old evidence may be.
 *
 * @param notBefore the earliest date on which evidence is current
 */
public record CurrencyLimit(int months, LocalDate notBefore, Ground.Figure figure) {}
