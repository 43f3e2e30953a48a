package org.assay.standard;

import java.util.List;
import java.util.Optional;

/**
 * What a suite asks of evidence: figures, each dated and with its source.
 *
 * @param currencyMonths how many months old evidence may be on the day of assessment
 * @param minimumPieces how many pieces of evidence every unit needs
 * @param mayBeNotApplicable the kinds of requirement that an assessor may record as not applicable; others never are
 */
public record AssessmentStrategy(
        String suite,
        String version,
        List<Dated<Integer>> currencyMonths,
        List<Dated<Serving>> methods,
        List<Dated<Included>> unitMustInclude,
        List<Dated<Integer>> minimumPieces,
        List<Dated<Pieces>> piecesPerRequirement,
        List<Dated<Simulated>> simulationAllowed,
        List<Dated<Coverage>> scopeCoverage,
        List<Dated<Standings>> witnessStanding,
        List<Dated<List<Requirement.Kind>>> mayBeNotApplicable) {

    /** The methods that can show outcomes, or knowledge. */
    public record Serving(Requirement.Kind kind, List<Method> methods) {
        public Serving {
            methods = List.copyOf(methods);
        }
    }

    /** A method that every unit must include, and in how many pieces. */
    public record Included(Method method, int pieces) {}

    /**
     * How many pieces of evidence must count for a requirement.
     *
     * @param kind the kind of requirement; empty where {@code requirement} names a single one
     * @param requirement key of a single requirement: {@code ES19/8}
     */
    public record Pieces(Optional<Requirement.Kind> kind, Optional<String> requirement, int pieces) {}

    /** Requirements of one unit, by key, for which simulated work may stand in. */
    public record Simulated(String unitCode, List<String> requirements) {
        public Simulated {
            requirements = List.copyOf(requirements);
        }
    }

    /** Which evidence covers scope. */
    public enum Coverage {
        PERFORMANCE,
        PERFORMANCE_OR_KNOWLEDGE
    }

    /** In which standings a person may stand behind evidence of a method; none where that is open to all. */
    public record Standings(Method method, List<Standing> standings) {
        public Standings {
            standings = List.copyOf(standings);
        }
    }

    public AssessmentStrategy {
        currencyMonths = List.copyOf(currencyMonths);
        methods = List.copyOf(methods);
        unitMustInclude = List.copyOf(unitMustInclude);
        minimumPieces = List.copyOf(minimumPieces);
        piecesPerRequirement = List.copyOf(piecesPerRequirement);
        simulationAllowed = List.copyOf(simulationAllowed);
        scopeCoverage = List.copyOf(scopeCoverage);
        witnessStanding = List.copyOf(witnessStanding);
        mayBeNotApplicable = List.copyOf(mayBeNotApplicable);
    }
}
