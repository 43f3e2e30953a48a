package org.assay.competence;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.assay.competence.facts.Claim;
import org.assay.competence.facts.CurrencyLimit;
import org.assay.competence.facts.Evidence;
import org.assay.competence.facts.Offered;
import org.assay.competence.facts.Required;
import org.assay.competence.facts.SignOff;
import org.assay.competence.facts.UnderAssessment;
import org.assay.competence.facts.UnitStatus;
import org.assay.competence.facts.Withdrawal;
import org.assay.standard.Requirement;
import org.assay.standard.Standard;
import org.assay.standard.Status;
import org.assay.standard.Suite;
import org.assay.standard.Unit;
import org.assay.standard.Validity;

/** Turns a checked portfolio and its standard into what the rules see. */
final class PortfolioFacts {
    private final Portfolio portfolio;
    private final Standard standard;
    private final StrategyFigures policy;
    private final Map<LocalDate, StrategyFigures> policies = new HashMap<>();
    private final List<Object> facts = new ArrayList<>();

    private PortfolioFacts(Portfolio portfolio, Standard standard) {
        this.portfolio = portfolio;
        this.standard = standard;
        policy = new StrategyFigures(standard, portfolio.assessment().on());
        policies.put(portfolio.assessment().on(), policy);
    }

    static List<Object> of(Portfolio portfolio, Standard standard) {
        PortfolioFacts of = new PortfolioFacts(portfolio, standard);
        of.add();
        return of.facts;
    }

    private void add() {
        facts.add(portfolio.assessment());
        facts.addAll(portfolio.signOffs());
        facts.addAll(portfolio.people());
        portfolio.pinned().ifPresent(facts::add);
        facts.addAll(policy.facts());
        standard.units().forEach(this::unit);
        facts.addAll(portfolio.evidence());
        facts.addAll(portfolio.claims());
        offered();
        new AwardFacts(standard, portfolio).addTo(facts);
        facts.addAll(portfolio.notApplicable());
        facts.addAll(portfolio.exceptional());
    }

    private void unit(Unit unit) {
        LocalDate on = day(unit.code());
        facts.add(new UnderAssessment(unit.code(), unit.hasRequirements(), unit.nations(), on));
        status(unit);
        if (unit.hasRequirements()) {
            unit.requirements().forEach(requirement -> facts.add(required(requirement)));
        }
    }

    /** The day on which a unit was signed off, or else that of the portfolio. */
    private LocalDate day(String unit) {
        return signOff(unit).map(SignOff::on).orElse(portfolio.assessment().on());
    }

    private Optional<SignOff> signOff(String unit) {
        return portfolio.signOffs().stream()
                .filter(signOff -> signOff.concerns(unit))
                .findFirst();
    }

    /** The unit's own status and last day, and those of its suite where they are the worse. */
    private void status(Unit unit) {
        Suite suite = standard.suite();
        Status weaker = unit.status().compareTo(suite.status()) < 0 ? suite.status() : unit.status();
        facts.add(new UnitStatus(unit.code(), weaker, unit.reviewBy().orElse(LocalDate.MAX)));
        withdrawal(unit.code(), unit.code(), unit.status(), unit.validity())
                .or(() -> withdrawal(unit.code(), "the suite " + suite.id(), suite.status(), suite.validity()))
                .ifPresent(facts::add);
    }

    private Optional<Withdrawal> withdrawal(String unit, String what, Status status, Validity validity) {
        Optional<StrategyFigures.Months> transition = policy.transition();
        return validity.lastDay(status)
                .map(until -> new Withdrawal(
                        unit,
                        what,
                        until,
                        until.equals(LocalDate.MIN)
                                ? until
                                : transition
                                        .map(months -> until.plusMonths(months.count()))
                                        .orElse(until),
                        validity.supersededBy().orElse(""),
                        transition.map(StrategyFigures.Months::figure)));
    }

    private Required required(Requirement requirement) {
        StrategyFigures.Pieces pieces = policy.pieces(requirement);
        return new Required(
                requirement.key(),
                requirement.unitCode(),
                requirement.kind(),
                requirement.name(),
                pieces.count(),
                pieces.asked(),
                pieces.figure());
    }

    private void offered() {
        Map<String, Evidence> items =
                portfolio.evidence().stream().collect(Collectors.toMap(Evidence::id, Function.identity()));
        Map<String, Set<String>> claimed = portfolio.claims().stream()
                .collect(Collectors.groupingBy(
                        Claim::evidenceId, Collectors.mapping(Claim::requirement, Collectors.toSet())));
        Set<List<String>> seen = new LinkedHashSet<>();
        for (Claim claim : portfolio.claims()) {
            if (seen.add(List.of(claim.evidenceId(), claim.unitCode()))) {
                Offered offered =
                        offered(items.get(claim.evidenceId()), claim.unitCode(), claimed.get(claim.evidenceId()));
                facts.add(offered);
                Optional.ofNullable(offered.limit()).ifPresent(facts::add);
            }
        }
    }

    private Offered offered(Evidence item, String unit, Set<String> claimed) {
        LocalDate on = day(unit);
        boolean own =
                signOff(unit).filter(signOff -> !signOff.unitCode().isEmpty()).isPresent();
        return new Offered(item.id(), unit, item.date(), on, own, everyOutcome(claimed, unit), limit(item, unit, on));
    }

    private boolean everyOutcome(Set<String> claimed, String code) {
        return standard.unit(code)
                .filter(unit -> unit.requirements(Requirement.Kind.OUTCOME).stream()
                        .allMatch(outcome -> claimed.contains(outcome.key())))
                .isPresent();
    }

    /** Null where no figure limits the age of evidence. */
    private CurrencyLimit limit(Evidence item, String unit, LocalDate on) {
        return policies.computeIfAbsent(on, day -> new StrategyFigures(standard, day))
                .currency(unit, item.method())
                .map(months -> new CurrencyLimit(
                        item.id(),
                        unit,
                        item.method(),
                        months.count(),
                        on.minusMonths(months.count()),
                        months.figure()))
                .orElse(null);
    }
}
