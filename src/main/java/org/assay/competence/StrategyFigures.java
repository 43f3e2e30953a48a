package org.assay.competence;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.apache.commons.lang3.StringUtils;
import org.assay.competence.facts.MayBeNotApplicable;
import org.assay.competence.facts.MethodServes;
import org.assay.competence.facts.MinimumPieces;
import org.assay.competence.facts.MustInclude;
import org.assay.competence.facts.NotApplicableShare;
import org.assay.competence.facts.ScopeByKnowledge;
import org.assay.competence.facts.ScopeCoverage;
import org.assay.competence.facts.SimulationAllowed;
import org.assay.competence.facts.StandingFor;
import org.assay.input.Problems;
import org.assay.input.Source;
import org.assay.rules.Ground;
import org.assay.rules.Ground.Figure;
import org.assay.standard.AssessmentStrategy;
import org.assay.standard.AssessmentStrategy.Coverage;
import org.assay.standard.AssessmentStrategy.ScopePolicy;
import org.assay.standard.Dated;
import org.assay.standard.Method;
import org.assay.standard.Requirement;
import org.assay.standard.Standard;
import org.assay.standard.Standing;
import org.assay.standard.Unit;

/** The figures of an assessment strategy that are in force on one day, as facts. */
final class StrategyFigures {
    private final AssessmentStrategy strategy;
    private final List<Unit> units;
    private final LocalDate on;

    StrategyFigures(Standard standard, LocalDate on) {
        strategy = standard.strategy();
        units = standard.units();
        this.on = on;
    }

    /** How many pieces a requirement needs, whether it is asked for at all, and where that is said. */
    record Pieces(int count, boolean asked, Ground figure) {}

    /** A time, and where it is said. */
    record Months(int count, Figure figure) {}

    /** Reports what must be in force and is not; without it nothing can be judged. */
    void check(Source at, Problems problems) {
        demand("scopeCoverage", !one(strategy.scopeCoverage()).isEmpty(), at, problems);
        for (Requirement.Kind kind : List.of(Requirement.Kind.OUTCOME, Requirement.Kind.KNOWLEDGE)) {
            boolean methods = Dated.inForce(strategy.methods(), on, AssessmentStrategy.Serving::kind).stream()
                    .anyMatch(serving -> serving.value().kind() == kind);
            demand("methods for " + kind.plural(), methods, at, problems);
            boolean pieces = entry(p -> p.kind().equals(Optional.of(kind))).isPresent();
            demand("piecesPerRequirement for " + kind.plural(), pieces, at, problems);
        }
    }

    private void demand(String figure, boolean there, Source at, Problems problems) {
        if (!there) {
            problems.add(
                    at,
                    "the assessment strategy has no " + figure + " in force on " + on,
                    "correct the day of assessment, or add a dated entry to the strategy");
        }
    }

    List<Object> facts() {
        List<Object> facts = new ArrayList<>();
        Dated<ScopePolicy> coverage = one(strategy.scopeCoverage()).get(0);
        boolean performanceOnly = coverage.value().value() == Coverage.PERFORMANCE;
        Figure scope = figure("scopeCoverage", coverage, StrategyFigures::words);
        facts.add(new ScopeCoverage(performanceOnly, coverage.value().knowledgePercent(), scope));
        for (String key : coverage.value().knowledgeFor()) {
            facts.add(new ScopeByKnowledge(StringUtils.substringBeforeLast(key, "/"), key, scope));
        }
        for (Dated<AssessmentStrategy.Serving> serving :
                Dated.inForce(strategy.methods(), on, AssessmentStrategy.Serving::kind)) {
            Requirement.Kind kind = serving.value().kind();
            serves(facts, serving, kind);
            boolean performance = kind == Requirement.Kind.OUTCOME;
            if (performance || kind == Requirement.Kind.KNOWLEDGE && !performanceOnly) {
                serves(facts, serving, Requirement.Kind.SCOPE);
            }
            if (performance) {
                unless(Requirement.Kind.BEHAVIOUR, facts, serving);
                unless(Requirement.Kind.SKILL, facts, serving);
            }
        }
        sufficiency(facts);
        exceptions(facts);
        notApplicable(facts);
        return facts.stream().distinct().toList();
    }

    /** What shows outcomes shows behaviours and skills too, unless the strategy says what shows these. */
    private void unless(Requirement.Kind kind, List<Object> facts, Dated<AssessmentStrategy.Serving> ofOutcomes) {
        boolean own = Dated.inForce(strategy.methods(), on, AssessmentStrategy.Serving::kind).stream()
                .anyMatch(serving -> serving.value().kind() == kind);
        if (!own) {
            serves(facts, ofOutcomes, kind);
        }
    }

    private static void serves(List<Object> facts, Dated<AssessmentStrategy.Serving> serving, Requirement.Kind kind) {
        String name = "methods for " + serving.value().kind().plural();
        Figure figure = figure(name, serving, s -> methods(s.methods()));
        for (Method method : serving.value().methods()) {
            boolean known = facts.stream()
                    .anyMatch(f -> f instanceof MethodServes s && s.method() == method && s.kind() == kind);
            if (!known) {
                facts.add(new MethodServes(method, kind, figure));
            }
        }
    }

    private void sufficiency(List<Object> facts) {
        for (Unit unit : units) {
            Set<Method> own = new HashSet<>();
            included(entry -> entry.unit().equals(Optional.of(unit.code()))).forEach(included -> {
                own.add(included.value().method());
                facts.add(mustInclude(unit.code(), included));
            });
            included(entry -> entry.unit().isEmpty()).stream()
                    .filter(included -> !own.contains(included.value().method()))
                    .forEach(included -> facts.add(mustInclude(unit.code(), included)));
            applied(strategy.minimumPieces(), Optional.of(unit.code()), Optional.empty())
                    .ifPresent(minimum -> facts.add(new MinimumPieces(
                            unit.code(),
                            minimum.value().value(),
                            figure("minimumPieces", minimum, m -> String.valueOf(m.value())))));
        }
    }

    private Collection<Dated<AssessmentStrategy.Included>> included(Predicate<AssessmentStrategy.Included> wanted) {
        return Dated.inForce(
                strategy.unitMustInclude().stream()
                        .filter(entry -> wanted.test(entry.value()))
                        .toList(),
                on,
                AssessmentStrategy.Included::method);
    }

    private MustInclude mustInclude(String unit, Dated<AssessmentStrategy.Included> included) {
        Method method = included.value().method();
        int pieces = included.value().pieces();
        int outcomes = included.value().outcomes().orElse(strategy.shows(Requirement.Kind.OUTCOME, method, on) ? 1 : 0);
        Figure figure = figure("unitMustInclude", included, i -> pieces + " by " + method.label());
        return new MustInclude(unit, method, pieces, outcomes, figure);
    }

    /** How old evidence of a method may be for a unit; empty where nothing limits that. */
    Optional<Months> currency(String unit, Method method) {
        return applied(strategy.currencyMonths(), Optional.of(unit), Optional.of(method))
                .map(entry -> new Months(
                        entry.value().value(), figure("currencyMonths", entry, months -> months.value() + " months")));
    }

    /** How long a unit may be assessed after its last day; empty where nothing is said of that. */
    Optional<Months> transition() {
        return one(strategy.transitionMonths()).stream()
                .findFirst()
                .map(entry ->
                        new Months(entry.value(), figure("transitionMonths", entry, months -> months + " months")));
    }

    /** The figure for unit and method, else for the method, else for the unit, else for all. */
    private <T> Optional<Dated<AssessmentStrategy.Applied<T>>> applied(
            List<Dated<AssessmentStrategy.Applied<T>>> entries, Optional<String> unit, Optional<Method> method) {
        return Stream.of(
                        new AssessmentStrategy.Applied<>(unit, method, ""),
                        new AssessmentStrategy.Applied<>(Optional.empty(), method, ""),
                        new AssessmentStrategy.Applied<>(unit, Optional.empty(), ""),
                        new AssessmentStrategy.Applied<>(Optional.empty(), Optional.empty(), ""))
                .map(wanted -> one(entries.stream()
                        .filter(entry -> entry.value().unit().equals(wanted.unit())
                                && entry.value().method().equals(wanted.method()))
                        .toList()))
                .filter(found -> !found.isEmpty())
                .map(found -> found.get(0))
                .findFirst();
    }

    private void exceptions(List<Object> facts) {
        for (Dated<AssessmentStrategy.Simulated> simulated :
                Dated.inForce(strategy.simulationAllowed(), on, AssessmentStrategy.Simulated::unitCode)) {
            Figure figure = figure("simulationAllowed", simulated, s -> String.join(", ", s.requirements()));
            simulated.value().requirements().forEach(key -> facts.add(new SimulationAllowed(key, figure)));
        }
        for (Dated<AssessmentStrategy.Standings> standings :
                Dated.inForce(strategy.witnessStanding(), on, AssessmentStrategy.Standings::method)) {
            Method method = standings.value().method();
            Figure figure =
                    figure("witnessStanding", standings, s -> method.label() + " by " + standings(s.standings()));
            standings.value().standings().forEach(standing -> facts.add(new StandingFor(method, standing, figure)));
        }
    }

    private void notApplicable(List<Object> facts) {
        for (Dated<List<Requirement.Kind>> allowed : one(strategy.mayBeNotApplicable())) {
            Figure figure = figure(
                    "mayBeNotApplicable",
                    allowed,
                    kinds -> String.join(
                            ", ", kinds.stream().map(Requirement.Kind::plural).toList()));
            allowed.value().forEach(kind -> facts.add(new MayBeNotApplicable(kind, figure)));
        }
        for (Dated<Integer> share : one(strategy.notApplicablePercent())) {
            facts.add(new NotApplicableShare(
                    share.value(), figure("notApplicablePercent", share, percent -> percent + " in 100")));
        }
    }

    /** The entry for the single requirement, else for its kind; scope needs one piece under any coverage. */
    Pieces pieces(Requirement requirement) {
        if (requirement.kind() == Requirement.Kind.SCOPE) {
            return new Pieces(
                    1,
                    true,
                    figure("scopeCoverage", one(strategy.scopeCoverage()).get(0), StrategyFigures::words));
        }
        return entry(p -> p.requirement().equals(Optional.of(requirement.key())))
                .or(() -> entry(p -> p.kind().equals(Optional.of(requirement.kind()))))
                .map(pieces -> new Pieces(
                        pieces.value().pieces(),
                        true,
                        figure("piecesPerRequirement", pieces, p -> String.valueOf(p.pieces()))))
                .orElseGet(() -> new Pieces(
                        1,
                        false,
                        new Ground.Absence("The assessment strategy has no piecesPerRequirement for "
                                + requirement.kind().plural() + ".")));
    }

    private Optional<Dated<AssessmentStrategy.Pieces>> entry(Predicate<AssessmentStrategy.Pieces> wanted) {
        return one(strategy.piecesPerRequirement().stream()
                        .filter(entry -> wanted.test(entry.value()))
                        .toList())
                .stream()
                .findFirst();
    }

    private <T> List<Dated<T>> one(List<Dated<T>> entries) {
        return List.copyOf(Dated.inForce(entries, on, value -> ""));
    }

    private static <T> Figure figure(String name, Dated<T> dated, Function<T, String> words) {
        return new Figure(name, words.apply(dated.value()), dated.from(), dated.source());
    }

    private static String methods(List<Method> methods) {
        return String.join(", ", methods.stream().map(Method::label).toList());
    }

    private static String standings(List<Standing> standings) {
        return String.join(" or ", standings.stream().map(Standing::phrase).toList());
    }

    private static String words(ScopePolicy policy) {
        String coverage = "by " + policy.value().name().toLowerCase(Locale.ROOT).replace('_', ' ');
        String limit = policy.value() == Coverage.PERFORMANCE || policy.knowledgePercent() == 100
                ? ""
                : ", at most " + policy.knowledgePercent() + " in 100 by knowledge alone";
        return coverage
                + limit
                + (policy.knowledgeFor().isEmpty()
                        ? ""
                        : ", by knowledge alone only " + String.join(", ", policy.knowledgeFor()));
    }
}
