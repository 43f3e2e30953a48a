package org.assay.competence;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.assay.competence.facts.Assessment;
import org.assay.competence.facts.Claim;
import org.assay.competence.facts.Evidence;
import org.assay.competence.facts.ExceptionalRecord;
import org.assay.competence.facts.Exempted;
import org.assay.competence.facts.NotApplicable;
import org.assay.competence.facts.Person;
import org.assay.competence.facts.PinnedVersion;
import org.assay.competence.facts.SignOff;

/**
 * A candidate's evidence and what the assessor recorded about it, checked against the standard.
 *
 * @param units codes of the units it is for, in its own order
 * @param signOffs who decides on which of them
 * @param people everybody whom it names
 * @param pinned the version of the suite that it was made for, where it says so
 * @param claims one for each item of evidence and requirement
 */
public record Portfolio(
        Assessment assessment,
        List<String> units,
        List<SignOff> signOffs,
        List<Person> people,
        Optional<PinnedVersion> pinned,
        List<Evidence> evidence,
        List<Claim> claims,
        List<NotApplicable> notApplicable,
        List<ExceptionalRecord> exceptional,
        List<Exempted> exempted) {
    public Portfolio {
        units = List.copyOf(units);
        signOffs = List.copyOf(signOffs);
        people = List.copyOf(people);
        evidence = List.copyOf(evidence);
        claims = List.copyOf(claims);
        notApplicable = List.copyOf(notApplicable);
        exceptional = List.copyOf(exceptional);
        exempted = List.copyOf(exempted);
    }

    /** The same, judged as on another day than its own; a unit with a sign-off of its own keeps that day. */
    Portfolio judgedOn(LocalDate day) {
        return new Portfolio(
                assessment.on(day),
                units,
                signOffs.stream()
                        .map(signOff -> signOff.unitCode().isEmpty() ? signOff.on(day) : signOff)
                        .toList(),
                people,
                pinned,
                evidence,
                claims,
                notApplicable,
                exceptional,
                exempted);
    }
}
