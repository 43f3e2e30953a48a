package org.assay.competence.facts;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.commons.lang3.StringUtils;
import org.assay.rules.Finding;
import org.assay.rules.Ground;
import org.assay.rules.Subject;
import org.assay.standard.Method;
import org.assay.standard.Requirement.Kind;

/**
 * The smallest further evidence that could close a unit's gaps: no smaller number of pieces could cover every open
 * requirement by a method that serves it, bring in the methods that are missing and reach the number of pieces asked for.
 * What a centre's own policy refuses or finds wanting is told in its words.
 */
public final class FurtherEvidence {
    private static final String CHANGE = "a change of the centre's own policy";

    private FurtherEvidence() {}

    /** The judgement on one unit where no method is refused. */
    public static Concluded closing(UnderAssessment unit, List<Gap> gaps, List<MethodServes> serves) {
        return closing(unit, gaps, serves, List.of());
    }

    /** The judgement on one unit: how many pieces, by which methods, for what. */
    public static Concluded closing(
            UnderAssessment unit, List<Gap> gaps, List<MethodServes> serves, List<MethodRefused> refused) {
        List<RequirementOpen> open = only(RequirementOpen.class, gaps);
        FewestPieces fewest = FewestPieces.closing(
                open.stream().filter(RequirementOpen::needsPiecesOnly).toList(), serves, refused);
        List<String> phrases = new ArrayList<>(fewest.phrases(only(MethodMissing.class, gaps)));
        int asked = only(TooFewPieces.class, gaps).stream()
                .mapToInt(TooFewPieces::missing)
                .max()
                .orElse(0);
        while (phrases.size() < asked) {
            phrases.add("one by any method that serves the unit");
        }
        String pieces = phrases.isEmpty()
                ? ""
                : "at least " + phrases.size() + " more " + (phrases.size() == 1 ? "piece" : "pieces") + " of evidence";
        List<String> beside = new ArrayList<>(only(ScopeUnperformed.class, gaps).stream()
                .map(scope -> "evidence that shows at least " + scope.missing() + " of " + scope.items()
                        + " in the work itself, not by knowledge alone")
                .toList());
        beside.addAll(beside(open, only(InsufficientByPolicy.class, gaps), fewest.withoutMethod()));
        String lead = pieces.isEmpty() ? Phrases.all(beside) : pieces;
        String list = phrases.isEmpty()
                ? "."
                : ": " + String.join("; ", phrases) + (beside.isEmpty() ? "" : "; and " + Phrases.all(beside)) + ".";
        String statement = StringUtils.capitalize(lead) + " could close " + unit.code() + list;
        String step = lead.startsWith(CHANGE) ? statement : "Gather " + lead + " for " + unit.code() + list;
        Subject subject = new Subject(Subject.Kind.UNIT, unit.code());
        return new Concluded(
                new Finding(subject, CompetenceVerdict.WOULD_CLOSE, statement, step, grounds(gaps, open, refused)));
    }

    /** The same where only some of the scope may rest on knowledge, which is then proposed for none of it. */
    public static Concluded closing(
            UnderAssessment unit,
            List<Gap> gaps,
            List<MethodServes> serves,
            List<MethodRefused> refused,
            ScopeCoverage policy,
            List<ScopeByKnowledge> byKnowledge) {
        boolean limited = policy.percent() < 100 || !byKnowledge.isEmpty();
        return closing(unit, gaps, limited ? byPerformance(serves) : serves, refused);
    }

    private static List<MethodServes> byPerformance(List<MethodServes> serves) {
        Set<Method> performance = serves.stream()
                .filter(each -> each.kind() == Kind.OUTCOME)
                .map(MethodServes::method)
                .collect(Collectors.toSet());
        return serves.stream()
                .filter(each -> each.kind() != Kind.SCOPE || performance.contains(each.method()))
                .toList();
    }

    /** The judgement on one open requirement where no method is refused. */
    public static Concluded closing(RequirementOpen open, List<MethodServes> serves) {
        return closing(open, serves, List.of());
    }

    /** The judgement on one open requirement, whatever else its unit lacks: how many pieces, by any of which methods. */
    public static Concluded closing(RequirementOpen open, List<MethodServes> serves, List<MethodRefused> refused) {
        String name = StringUtils.capitalize(Phrases.requirementsByUnit(List.of(open)));
        String pieces = open.missing() == 1
                ? "one more piece of evidence: "
                : open.missing() + " more pieces of evidence, each of them ";
        String by = open.needsPiecesOnly()
                ? pieces + methods(open, serves, refused)
                : "evidence that mends what the centre's own policy says of it: " + open.policy();
        return new Concluded(new Finding(
                open.finding().subject(),
                CompetenceVerdict.WOULD_CLOSE,
                name + " could be met by " + by + ".",
                grounds(List.of(open), List.of(open), refused)));
    }

    /** What pieces of evidence by methods that serve do not close. */
    private static List<String> beside(
            List<RequirementOpen> open, List<InsufficientByPolicy> units, List<RequirementOpen> withoutMethod) {
        List<RequirementOpen> byPolicy =
                open.stream().filter(each -> !each.needsPiecesOnly()).toList();
        List<String> beside = new ArrayList<>();
        if (!byPolicy.isEmpty()) {
            beside.add("evidence that mends what the centre's own policy says of " + Phrases.requirements(byPolicy));
        }
        if (!units.isEmpty()) {
            beside.add("evidence that mends what the centre's own policy says of the unit as a whole ("
                    + String.join(
                            "; ",
                            Phrases.sorted(units.stream()
                                    .map(InsufficientByPolicy::why)
                                    .toList())) + ")");
        }
        if (!withoutMethod.isEmpty()) {
            beside.add(CHANGE + " that refuses every method for " + Phrases.requirements(withoutMethod));
        }
        return beside;
    }

    private static String methods(RequirementOpen open, List<MethodServes> serves, List<MethodRefused> refused) {
        return Phrases.any(serves.stream()
                .map(MethodServes::method)
                .filter(method -> !MethodRefused.any(refused, method, open.requirement()))
                .distinct()
                .sorted()
                .map(Method::phrase)
                .toList());
    }

    /** The gaps, and what the centre's own policy refuses for the requirements among them. */
    private static List<Ground> grounds(
            List<? extends Gap> gaps, List<RequirementOpen> open, List<MethodRefused> refused) {
        List<Ground> grounds = new ArrayList<>(gaps);
        refused.stream()
                .filter(each -> open.stream()
                        .anyMatch(gap ->
                                gap.needsPiecesOnly() && gap.requirement().equals(each.requirement())))
                .forEach(grounds::add);
        return grounds;
    }

    static <A, T extends A> List<T> only(Class<T> type, List<A> all) {
        return all.stream().filter(type::isInstance).map(type::cast).toList();
    }
}
