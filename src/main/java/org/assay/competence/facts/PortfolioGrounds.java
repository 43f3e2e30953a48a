package org.assay.competence.facts;

import java.util.List;

/**
 * What became of the units of a portfolio, gathered once for the rules that decide on the whole.
 *
 * @param aside units on which there is no decision
 */
public record PortfolioGrounds(Assessment assessment, List<UnitDecided> decided, List<UnitSetAside> aside) {
    public PortfolioGrounds {
        decided = List.copyOf(decided);
        aside = List.copyOf(aside);
    }

    /** Whether there is a decision on any unit. */
    public boolean anyDecided() {
        return !decided.isEmpty();
    }

    public boolean anyNotYetCompetent() {
        return decided.stream().anyMatch(unit -> !unit.competent());
    }

    /** Whether any unit applies, and cannot be judged. */
    public boolean anyWithoutText() {
        return aside.stream().anyMatch(UnitWithoutText.class::isInstance);
    }

    public boolean anySetAside() {
        return !aside.isEmpty();
    }
}
