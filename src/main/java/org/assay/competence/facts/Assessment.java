package org.assay.competence.facts;

import java.time.LocalDate;
import org.assay.standard.Nation;

/**
 * Who assesses whom, and when. One per portfolio.
 *
 * @param reference the portfolio's own reference
 * @param on the day that is judged as on, usually the day of assessment: on it every figure and rule in force is looked up
 * @param nation where the candidate works
 * @param started first day in the role; the earliest day that there is where the portfolio does not say
 * @param countersignerId empty where nobody countersigned, and so is the name
 */
public record Assessment(
        String reference,
        LocalDate on,
        Nation nation,
        String candidateId,
        LocalDate started,
        String assessorId,
        String assessorName,
        boolean assessorQualified,
        boolean assessorOccupationallyCompetent,
        String countersignerId,
        String countersignerName,
        boolean countersignerQualified) {

    /** The same, judged as on another day. */
    public Assessment on(LocalDate day) {
        return new Assessment(
                reference,
                day,
                nation,
                candidateId,
                started,
                assessorId,
                assessorName,
                assessorQualified,
                assessorOccupationallyCompetent,
                countersignerId,
                countersignerName,
                countersignerQualified);
    }

    public boolean countersigned() {
        return !countersignerId.isEmpty();
    }

    /** For sentences on a countersigner who is not independent: {@code assessor}, or else {@code candidate}. */
    public String countersignerIsAlso() {
        return countersignerId.equals(assessorId) ? "assessor" : "candidate";
    }
}
