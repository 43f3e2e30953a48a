package org.assay.competence.facts;

import java.util.Collection;
import org.assay.rules.Ground;

/**
 * A unit that counts in a group of a qualification.
 *
 * @param credits what it counts for
 * @param exceptional whether the candidate is exceptional in it
 * @param because the decision on the unit, or the record by which the candidate is exempted
 */
public record Credited(String award, String group, String unitCode, int credits, boolean exceptional, Ground because) {
    public Credited(AwardUnit unit, UnitDecided decided) {
        this(
                unit.award(),
                unit.group(),
                unit.unitCode(),
                unit.credits(),
                decided.verdict() == CompetenceVerdict.EXCEPTIONAL,
                decided);
    }

    public Credited(AwardUnit unit, Exempted exempted) {
        this(unit.award(), unit.group(), unit.unitCode(), unit.credits(), false, exempted.entry());
    }

    static int sum(Collection<Credited> counting) {
        return counting.stream().mapToInt(Credited::credits).sum();
    }
}
