package org.assay.competence;

import java.time.LocalDate;
import java.util.List;
import org.assay.competence.facts.Assessment;
import org.assay.competence.facts.Claim;
import org.assay.competence.facts.Evidence;
import org.assay.competence.facts.ExceptionalRecord;
import org.assay.competence.facts.NotApplicable;

/**
 * A candidate's evidence and what the assessor recorded about it, checked against the standard.
 *
 * @param units codes of the units it is for, in its own order
 * @param claims one for each item of evidence and requirement
 */
public record Portfolio(
        Assessment assessment,
        List<String> units,
        List<Evidence> evidence,
        List<Claim> claims,
        List<NotApplicable> notApplicable,
        List<ExceptionalRecord> exceptional) {
    public Portfolio {
        units = List.copyOf(units);
        evidence = List.copyOf(evidence);
        claims = List.copyOf(claims);
        notApplicable = List.copyOf(notApplicable);
        exceptional = List.copyOf(exceptional);
    }

    /** The same, judged as on another day than its own. */
    Portfolio judgedOn(LocalDate day) {
        return new Portfolio(assessment.on(day), units, evidence, claims, notApplicable, exceptional);
    }
}
