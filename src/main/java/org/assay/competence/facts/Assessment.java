package org.assay.competence.facts;

import java.time.LocalDate;
import org.assay.standard.Nation;

/**
 * Who assesses whom, and when. One per portfolio.
 *
 * @param reference the portfolio's own reference
 * @param on the day of assessment, on which every figure and rule in force is looked up
 * @param nation where the candidate works
 * @param countersignerId empty where nobody countersigned
 */
public record Assessment(
        String reference,
        LocalDate on,
        Nation nation,
        String candidateId,
        String assessorId,
        String assessorName,
        boolean assessorQualified,
        boolean assessorOccupationallyCompetent,
        String countersignerId,
        boolean countersignerQualified) {

    public boolean countersigned() {
        return !countersignerId.isEmpty();
    }
}
