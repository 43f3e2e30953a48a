package org.assay.competence.facts;

import java.util.List;

/**
 * What speaks for and against competence in a unit that is not set aside, gathered once for the rules that decide on it.
 *
 * @param aside its requirements that do not apply
 * @param kept duties that fell due in it and were kept
 * @param broken duties that were not kept in it
 */
public record UnitGrounds(
        UnderAssessment unit,
        List<Met> met,
        List<Sufficient> sufficient,
        List<SetAside> aside,
        List<DutyKept> kept,
        List<Gap> gaps,
        List<DutyBroken> broken) {
    public UnitGrounds {
        met = List.copyOf(met);
        sufficient = List.copyOf(sufficient);
        aside = List.copyOf(aside);
        kept = List.copyOf(kept);
        gaps = List.copyOf(gaps);
        broken = List.copyOf(broken);
    }

    public String unitCode() {
        return unit.code();
    }

    /** Whether further evidence could close anything. */
    public boolean open() {
        return !gaps.isEmpty();
    }

    /** Whether its decision waits for a person, as a duty is not kept yet. */
    public boolean unconfirmed() {
        return !broken.isEmpty();
    }

    /** Whether no decision on it can stand, as a duty was broken that only another decision mends. */
    public boolean voided() {
        return broken.stream().anyMatch(DutyBroken::voids);
    }
}
