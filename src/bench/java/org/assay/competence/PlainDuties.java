package org.assay.competence;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.assay.competence.facts.Claim;
import org.assay.competence.facts.CompetenceVerdict;
import org.assay.competence.facts.Evidence;
import org.assay.competence.facts.Qualification;
import org.assay.competence.facts.Required;
import org.assay.competence.facts.SignOff;
import org.assay.rules.Subject.Kind;
import org.assay.standard.Requirement;
import org.assay.standard.Standing;

/** The duties of the people who assess, in plain code. */
final class PlainDuties {
    private final PlainFacts facts;
    private final Map<String, List<Claim>> counted;
    private final Set<String> unconfirmed = new HashSet<>();
    private final Set<String> voided = new HashSet<>();

    /** @param counted the claims that count, by requirement */
    PlainDuties(PlainFacts facts, Map<String, List<Claim>> counted) {
        this.facts = facts;
        this.counted = counted;
    }

    /** Whether the decision on a unit waits for a person. */
    boolean isUnconfirmed(String unit) {
        return unconfirmed.contains(unit);
    }

    /** Whether no decision on a unit can stand. */
    boolean isVoid(String unit) {
        return voided.contains(unit);
    }

    /** @param judged codes of the units on which there is a decision */
    void judge(Collection<String> judged) {
        for (SignOff s : facts.all(SignOff.class)) {
            assessor(s);
            countersigner(s);
            qualityAssurer(s);
            s.units().stream()
                    .filter(judged::contains)
                    .filter(unit -> !s.competentIn(unit))
                    .forEach(unit -> witnessed(unit, s.assessorId()));
        }
    }

    private String candidate() {
        return facts.assessment().candidateId();
    }

    private void assessor(SignOff s) {
        if (s.assessorId().equals(candidate())) {
            voided.addAll(s.units());
            broken(s, "own-work");
        }
    }

    private void countersigner(SignOff s) {
        if (s.assessorQualified() != Qualification.NOT_HELD) {
            return;
        }
        if (!s.countersigned()) {
            broken(s, "countersignature");
            return;
        }
        boolean qualified = s.countersignerQualified() == Qualification.HELD;
        String by = s.countersignerId();
        boolean independent = !by.equals(s.assessorId()) && !by.equals(candidate());
        if (!qualified) {
            broken(s, "countersigner-qualified");
        }
        if (!independent) {
            broken(s, "countersigner-independent");
        }
        facts.addIf(qualified && independent, Kind.DUTY, id(s, "countersignature"), CompetenceVerdict.KEPT);
    }

    private void qualityAssurer(SignOff s) {
        if (!s.qualityAssured()) {
            return;
        }
        if (!s.returned().isEmpty()) {
            broken(s, "quality-assurance");
        }
        String by = s.qualityAssurerId();
        if (by.equals(candidate()) || by.equals(s.assessorId()) || by.equals(s.countersignerId())) {
            broken(s, "quality-assurer-independent");
        } else if (facts.any(Evidence.class, e -> touched(e, by) && isOffered(e, s))) {
            broken(s, "quality-assurer-independent");
        }
    }

    private static boolean touched(Evidence e, String by) {
        return e.decidedById().equals(by) || e.byId().equals(by);
    }

    private boolean isOffered(Evidence e, SignOff s) {
        return facts.any(Claim.class, c -> c.evidenceId().equals(e.id()) && s.concerns(c.unitCode()));
    }

    private void witnessed(String unit, String assessor) {
        String duty = unit + "/occupational-competence";
        List<List<Claim>> shown = new ArrayList<>();
        boolean any = false;
        for (List<Claim> claims : counted.values()) {
            if (claims.get(0).unitCode().equals(unit)) {
                any |= hasExpert(claims, assessor);
                shown.add(claims);
            }
        }
        boolean all = shown.stream()
                .filter(claims -> claims.get(0).kind() != Requirement.Kind.SCOPE)
                .filter(claims -> isAsked(claims.get(0).requirement()))
                .allMatch(claims -> hasExpert(claims, assessor));
        if (any && all) {
            facts.add(Kind.DUTY, duty, CompetenceVerdict.KEPT);
        } else {
            broken(duty, List.of(unit));
        }
    }

    private boolean isAsked(String requirement) {
        return facts.any(Required.class, r -> r.key().equals(requirement) && r.asked());
    }

    private static boolean hasExpert(List<Claim> claims, String assessor) {
        return claims.stream()
                .anyMatch(c ->
                        c.standing() == Standing.EXPERT_WITNESS && !c.byId().equals(assessor));
    }

    private void broken(SignOff s, String duty) {
        broken(id(s, duty), s.units());
    }

    private void broken(String id, List<String> units) {
        unconfirmed.addAll(units);
        facts.add(Kind.DUTY, id, CompetenceVerdict.BROKEN);
        facts.add(Kind.DUTY, id, CompetenceVerdict.WOULD_CLOSE);
    }

    private static String id(SignOff s, String duty) {
        return s.unitCode().isEmpty() ? duty : s.unitCode() + "/" + duty;
    }
}
