package org.assay.competence;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.assay.competence.facts.CurrencyLimit;
import org.assay.competence.facts.MayBeNotApplicable;
import org.assay.competence.facts.MethodServes;
import org.assay.competence.facts.MinimumPieces;
import org.assay.competence.facts.MustInclude;
import org.assay.competence.facts.ScopeCoverage;
import org.assay.competence.facts.SimulationAllowed;
import org.assay.competence.facts.StandingFor;
import org.assay.input.Problems;
import org.assay.input.Source;
import org.assay.rules.Ground.Figure;
import org.assay.standard.AssessmentStrategy;
import org.assay.standard.AssessmentStrategy.Coverage;
import org.assay.standard.Dated;
import org.assay.standard.Method;
import org.assay.standard.Requirement;
import org.assay.standard.Standard;
import org.assay.standard.Standing;

/** The figures of an assessment strategy that are in force on one day, as facts. */
final class StrategyFigures {
    private final AssessmentStrategy strategy;
    private final LocalDate on;

    StrategyFigures(Standard standard, LocalDate on) {
        strategy = standard.strategy();
        this.on = on;
    }

    /** How many pieces a requirement needs, and where that is said. */
    record Pieces(int count, Figure figure) {}

    /** Reports what must be in force and is not; without it nothing can be judged. */
    void check(Source at, Problems problems) {
        demand("scopeCoverage", !one(strategy.scopeCoverage()).isEmpty(), at, problems);
        for (Requirement.Kind kind : List.of(Requirement.Kind.OUTCOME, Requirement.Kind.KNOWLEDGE)) {
            boolean methods = Dated.inForce(strategy.methods(), on, AssessmentStrategy.Serving::kind).stream()
                    .anyMatch(serving -> serving.value().kind() == kind);
            demand("methods for " + kind.plural(), methods, at, problems);
            boolean pieces = pieces(p -> p.kind().equals(Optional.of(kind))).isPresent();
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
        for (Dated<Integer> months : one(strategy.currencyMonths())) {
            facts.add(new CurrencyLimit(
                    months.value(),
                    on.minusMonths(months.value()),
                    figure("currencyMonths", months, m -> m + " months")));
        }
        Dated<Coverage> coverage = one(strategy.scopeCoverage()).get(0);
        boolean performanceOnly = coverage.value() == Coverage.PERFORMANCE;
        facts.add(new ScopeCoverage(performanceOnly, figure("scopeCoverage", coverage, StrategyFigures::words)));
        for (Dated<AssessmentStrategy.Serving> serving :
                Dated.inForce(strategy.methods(), on, AssessmentStrategy.Serving::kind)) {
            boolean performance = serving.value().kind() == Requirement.Kind.OUTCOME;
            serves(facts, serving, serving.value().kind());
            if (performance || !performanceOnly) {
                serves(facts, serving, Requirement.Kind.SCOPE);
            }
        }
        sufficiency(facts);
        exceptions(facts);
        notApplicable(facts);
        return facts.stream().distinct().toList();
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
        for (Dated<AssessmentStrategy.Included> included :
                Dated.inForce(strategy.unitMustInclude(), on, AssessmentStrategy.Included::method)) {
            Method method = included.value().method();
            int pieces = included.value().pieces();
            facts.add(new MustInclude(
                    method, pieces, figure("unitMustInclude", included, i -> pieces + " by " + method.label())));
        }
        for (Dated<Integer> minimum : one(strategy.minimumPieces())) {
            facts.add(new MinimumPieces(minimum.value(), figure("minimumPieces", minimum, String::valueOf)));
        }
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
    }

    /** The entry for the single requirement, else for its kind; scope needs one piece under any coverage. */
    Pieces pieces(Requirement requirement) {
        if (requirement.kind() == Requirement.Kind.SCOPE) {
            return new Pieces(
                    1, figure("scopeCoverage", one(strategy.scopeCoverage()).get(0), StrategyFigures::words));
        }
        Dated<AssessmentStrategy.Pieces> pieces = pieces(p -> p.requirement().equals(Optional.of(requirement.key())))
                .or(() -> pieces(p -> p.kind().equals(Optional.of(requirement.kind()))))
                .orElseThrow();
        return new Pieces(
                pieces.value().pieces(), figure("piecesPerRequirement", pieces, p -> String.valueOf(p.pieces())));
    }

    private Optional<Dated<AssessmentStrategy.Pieces>> pieces(
            java.util.function.Predicate<AssessmentStrategy.Pieces> wanted) {
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

    private static String words(Coverage coverage) {
        return "by " + coverage.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
