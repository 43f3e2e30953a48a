package org.assay.competence.facts;

import java.util.List;

/**
 * What became of the units of a portfolio, gathered once for the rules that decide on the whole.
 *
 * @param units at least one
 */
public record PortfolioGrounds(Assessment assessment, List<UnitSettled> units) {
    public PortfolioGrounds {
        units = List.copyOf(units);
    }

    /** Units on which there is a decision. */
    public List<UnitDecided> decided() {
        return FurtherEvidence.only(UnitDecided.class, units);
    }

    /** Units on which there is none. */
    public List<UnitSetAside> aside() {
        return FurtherEvidence.only(UnitSetAside.class, units);
    }

    /** Whether there is a decision on any unit. */
    public boolean anyDecided() {
        return !decided().isEmpty();
    }

    /** Whether any decision cannot stand. */
    public boolean anyVoid() {
        return any(CompetenceVerdict.VOID);
    }

    public boolean anyNotYetCompetent() {
        return any(CompetenceVerdict.NOT_YET_COMPETENT);
    }

    /** Whether any decision waits for a person. */
    public boolean anyNotConfirmed() {
        return any(CompetenceVerdict.NOT_CONFIRMED);
    }

    /** Whether the candidate is competent in each unit on which there is a decision. */
    public boolean allCompetent() {
        return decided().stream().allMatch(UnitDecided::competent);
    }

    private boolean any(CompetenceVerdict verdict) {
        return decided().stream().anyMatch(unit -> unit.verdict() == verdict);
    }

    /** Whether any unit applies, and cannot be judged: its text is not known, or it is no longer in use. */
    public boolean anyNotAssessable() {
        return aside().stream().anyMatch(unit -> !(unit instanceof UnitNotApplicable));
    }
}
