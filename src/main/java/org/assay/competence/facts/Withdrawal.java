package org.assay.competence.facts;

import java.time.LocalDate;
import java.util.Optional;
import org.assay.rules.Ground;

/**
 * A unit, or the suite that it is of, that is no longer in use, or will not be from a day on.
 *
 * @param what is withdrawn, for sentences: {@code ES19}, {@code the suite electoral-services}
 * @param until its last day in use; the earliest day that there is where it is withdrawn and nobody knows since when
 * @param lastDay the last day on which it can be assessed, after the time of transition
 * @param supersededBy what takes its place; empty where nothing is known to
 * @param transition how long after its last day it can be assessed
 */
public record Withdrawal(
        String unitCode,
        String what,
        LocalDate until,
        LocalDate lastDay,
        String supersededBy,
        Optional<Ground.Figure> transition) {

    /** For sentences: {@code is withdrawn}, or {@code was in use until 2024-03-31}. */
    public String says() {
        return until.equals(LocalDate.MIN) ? "is withdrawn" : "was in use until " + until;
    }
}
