package org.assay.competence.facts;

import java.time.LocalDate;
import org.assay.rules.Ground;
import org.assay.standard.Method;
import org.assay.standard.Standing;

/**
 * An item of evidence, without what it claims.
 *
 * @param id its reference in the portfolio: {@code E03}
 * @param date the day on which the work it shows was done
 * @param byId who stands behind it: who observed, testified or made it
 * @param authenticated whether it is confirmed as the candidate's own work
 * @param reason why the assessor rejected it; empty otherwise
 */
public record Evidence(
        String id,
        Method method,
        LocalDate date,
        String byId,
        Standing standing,
        boolean authenticated,
        Decision decision,
        String reason) {

    /** A ground that names this item. */
    public Ground.Item says(String what) {
        return new Ground.Item("evidence " + id, what);
    }
}
