package org.assay.standard;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What a suite asks of evidence: figures, each dated and with its source.
 *
 * @param currencyMonths how many months old evidence may be on the day of assessment
 * @param minimumPieces how many pieces of evidence every unit needs
 * @param notApplicablePercent how many in 100 requirements of a unit, of one kind, may be not applicable before that is told
 * @param transitionMonths how many months after its last day a unit may still be assessed
 * @param mayBeNotApplicable the kinds of requirement that an assessor may record as not applicable; others never are
 */
public record AssessmentStrategy(
        String suite,
        String version,
        List<Dated<Applied<Integer>>> currencyMonths,
        List<Dated<Serving>> methods,
        List<Dated<Included>> unitMustInclude,
        List<Dated<Applied<Integer>>> minimumPieces,
        List<Dated<Pieces>> piecesPerRequirement,
        List<Dated<Simulated>> simulationAllowed,
        List<Dated<ScopePolicy>> scopeCoverage,
        List<Dated<Standings>> witnessStanding,
        List<Dated<List<Requirement.Kind>>> mayBeNotApplicable,
        List<Dated<Integer>> notApplicablePercent,
        List<Dated<Integer>> transitionMonths) {

    /**
     * A figure for a unit, for a method, for both, or for all.
     *
     * @param unit code of the one unit that it is for
     * @param method the one method that it is for
     */
    public record Applied<T>(Optional<String> unit, Optional<Method> method, T value) {}

    /** The methods that can show requirements of one kind. */
    public record Serving(Requirement.Kind kind, List<Method> methods) {
        public Serving {
            methods = List.copyOf(methods);
        }
    }

    /**
     * A method that units must include.
     *
     * @param unit code of the one unit that must; empty where all must
     * @param pieces in how many pieces
     * @param outcomes how many outcomes each of them must show; empty where one is enough, or none where it serves none
     */
    public record Included(Optional<String> unit, Method method, int pieces, Optional<Integer> outcomes) {}

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

    /**
     * How scope is covered.
     *
     * @param knowledgePercent how many in 100 items of a unit's scope may rest on knowledge alone
     * @param knowledgeFor keys of the items that alone may; empty where all may
     */
    public record ScopePolicy(Coverage value, int knowledgePercent, List<String> knowledgeFor) {
        public ScopePolicy {
            knowledgeFor = List.copyOf(knowledgeFor);
        }
    }

    /** In which standings a person may stand behind evidence of a method; none where that is open to all. */
    public record Standings(Method method, List<Standing> standings) {
        public Standings {
            standings = List.copyOf(standings);
        }
    }

    /** Whether evidence of a method can show a kind of requirement on a day. */
    public boolean shows(Requirement.Kind kind, Method method, LocalDate on) {
        return Dated.inForce(methods, on, Serving::kind).stream()
                .anyMatch(serving -> serving.value().kind() == kind
                        && serving.value().methods().contains(method));
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
        notApplicablePercent = List.copyOf(notApplicablePercent);
        transitionMonths = List.copyOf(transitionMonths);
    }
}
