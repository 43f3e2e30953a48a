package org.assay.competence;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.assay.competence.facts.Required;
import org.assay.competence.facts.UnderAssessment;
import org.assay.standard.Requirement;
import org.assay.standard.Standard;
import org.assay.standard.Unit;

/** Turns a checked portfolio and its standard into what the rules see. */
final class PortfolioFacts {
    private PortfolioFacts() {}

    static List<Object> of(Portfolio portfolio, Standard standard) {
        LocalDate on = portfolio.assessment().on();
        StrategyFigures policy = new StrategyFigures(standard, on);
        List<Object> facts = new ArrayList<>();
        facts.add(portfolio.assessment());
        facts.addAll(policy.facts());
        for (Unit unit : standard.units()) {
            facts.add(new UnderAssessment(unit.code(), unit.hasRequirements(), unit.nations()));
            if (unit.hasRequirements()) {
                unit.requirements().forEach(requirement -> facts.add(required(requirement, policy)));
            }
        }
        facts.addAll(portfolio.evidence());
        facts.addAll(portfolio.claims());
        facts.addAll(portfolio.notApplicable());
        facts.addAll(portfolio.exceptional());
        return facts;
    }

    private static Required required(Requirement requirement, StrategyFigures policy) {
        StrategyFigures.Pieces pieces = policy.pieces(requirement);
        return new Required(
                requirement.key(),
                requirement.unitCode(),
                requirement.kind(),
                requirement.name(),
                pieces.count(),
                pieces.figure());
    }
}
