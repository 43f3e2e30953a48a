package org.assay.competence.facts;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.lang3.StringUtils;
import org.assay.rules.Finding;
import org.assay.rules.Subject;
import org.assay.standard.Method;
import org.assay.standard.Requirement.Kind;

/**
 * The smallest further evidence that could close a unit's gaps: no smaller number of pieces could cover every open
 * requirement by a method that serves its kind, bring in the methods that are missing and reach the number of pieces
 * asked for. Simulation is never proposed, because it is allowed for single requirements only; nor is knowledge for scope
 * where only some of it may rest on that, because the proposal could open another gap.
 */
public final class FurtherEvidence {
    private final List<RequirementOpen> open;
    private final Map<Kind, Set<Method>> serving = new EnumMap<>(Kind.class);
    private final List<Set<Kind>> options;
    private final Map<Map<Kind, Integer>, List<Set<Kind>>> fewest = new HashMap<>();

    private FurtherEvidence(List<RequirementOpen> open, List<MethodServes> serves) {
        this.open = open;
        for (MethodServes each : serves) {
            if (each.method() != Method.SIMULATION) {
                serving.computeIfAbsent(each.kind(), k -> EnumSet.noneOf(Method.class))
                        .add(each.method());
            }
        }
        options = EnumSet.allOf(Method.class).stream()
                .map(this::kindsOf)
                .filter(kinds -> !kinds.isEmpty())
                .distinct()
                .sorted(Comparator.comparing((Set<Kind> kinds) -> -kinds.size()).thenComparing(Set::toString))
                .toList();
    }

    /** The judgement on one unit: how many pieces, by which methods, for what. */
    public static Concluded closing(
            UnderAssessment unit,
            List<Gap> gaps,
            List<MethodServes> serving,
            ScopeCoverage policy,
            List<ScopeByKnowledge> byKnowledge) {
        List<MethodServes> serves = policy.percent() < 100 || !byKnowledge.isEmpty() ? byPerformance(serving) : serving;
        List<RequirementOpen> open = only(RequirementOpen.class, gaps);
        List<RequirementOpen> byPolicy =
                open.stream().filter(o -> !o.needsPiecesOnly()).toList();
        List<String> phrases = new FurtherEvidence(
                        open.stream().filter(RequirementOpen::needsPiecesOnly).toList(), serves)
                .phrases(only(MethodMissing.class, gaps), only(TooFewPieces.class, gaps));
        List<String> others = new ArrayList<>();
        only(ScopeUnperformed.class, gaps)
                .forEach(scope -> others.add("evidence that shows at least " + scope.missing() + " of " + scope.items()
                        + " in the work itself, not by knowledge alone"));
        if (!byPolicy.isEmpty()) {
            others.add("evidence that mends what the centre's own policy says of " + Phrases.requirements(byPolicy));
        }
        String mending = String.join("; and ", others);
        String pieces = phrases.isEmpty()
                ? ""
                : "at least " + phrases.size() + " more " + (phrases.size() == 1 ? "piece" : "pieces") + " of evidence";
        String lead = pieces.isEmpty() ? mending : pieces;
        String list = phrases.isEmpty()
                ? "."
                : ": " + String.join("; ", phrases) + (mending.isEmpty() ? "" : "; and " + mending) + ".";
        String statement = StringUtils.capitalize(lead) + " could close " + unit.code() + list;
        String step = "Gather " + lead + " for " + unit.code() + list;
        Subject subject = new Subject(Subject.Kind.UNIT, unit.code());
        return new Concluded(new Finding(subject, CompetenceVerdict.WOULD_CLOSE, statement, step, List.copyOf(gaps)));
    }

    /** Without methods that would show scope by knowledge alone. */
    private static List<MethodServes> byPerformance(List<MethodServes> serves) {
        Set<Method> performance = serves.stream()
                .filter(each -> each.kind() == Kind.OUTCOME)
                .map(MethodServes::method)
                .collect(Collectors.toSet());
        return serves.stream()
                .filter(each -> each.kind() != Kind.SCOPE || performance.contains(each.method()))
                .toList();
    }

    /** The judgement on one open requirement, whatever else its unit lacks: how many pieces, by any of which methods. */
    public static Concluded closing(RequirementOpen open, List<MethodServes> serves) {
        if (!open.needsPiecesOnly()) {
            String mended = StringUtils.capitalize(Phrases.requirementsByUnit(List.of(open)))
                    + " could be met by evidence that mends what the centre's own policy says of it: " + open.policy()
                    + ".";
            return new Concluded(
                    new Finding(open.finding().subject(), CompetenceVerdict.WOULD_CLOSE, mended, List.of(open)));
        }
        String methods = Phrases.any(serves.stream()
                .map(MethodServes::method)
                .distinct()
                .sorted()
                .map(Method::phrase)
                .toList());
        String pieces = open.missing() == 1
                ? "one more piece of evidence: "
                : open.missing() + " more pieces of evidence, each of them ";
        String statement = StringUtils.capitalize(Phrases.requirementsByUnit(List.of(open))) + " could be met by "
                + pieces + methods + ".";
        return new Concluded(
                new Finding(open.finding().subject(), CompetenceVerdict.WOULD_CLOSE, statement, List.of(open)));
    }

    private List<String> phrases(List<MethodMissing> methods, List<TooFewPieces> pieces) {
        List<String> phrases = new ArrayList<>();
        Map<Kind, Integer> deficit = need();
        for (MethodMissing missing : sorted(methods)) {
            for (int i = 0; i < missing.missing(); i++) {
                Set<Kind> kinds = kindsOf(missing.method());
                phrases.add(demanded(missing, kinds, deficit));
                deficit = less(deficit, kinds);
            }
        }
        for (Set<Kind> kinds : fewest(deficit)) {
            phrases.add(phrase(methodsFor(kinds, deficit), kinds, deficit));
            deficit = less(deficit, kinds);
        }
        int asked = pieces.stream().mapToInt(TooFewPieces::missing).max().orElse(0);
        while (phrases.size() < asked) {
            phrases.add("one by any method that serves the unit");
        }
        return phrases;
    }

    /** How many pieces each kind of open requirement still needs. */
    private Map<Kind, Integer> need() {
        Map<Kind, Integer> need = new EnumMap<>(Kind.class);
        open.stream()
                .filter(o -> serving.containsKey(o.kind()))
                .forEach(o -> need.merge(o.kind(), o.missing(), Math::max));
        return need;
    }

    private Set<Kind> kindsOf(Method method) {
        return serving.keySet().stream()
                .filter(kind -> serving.get(kind).contains(method))
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Kind.class)));
    }

    /** The methods that serve every kind of {@code kinds} that is still wanting. */
    private Set<Method> methodsFor(Set<Kind> kinds, Map<Kind, Integer> deficit) {
        Set<Method> methods = EnumSet.allOf(Method.class);
        kinds.stream().filter(deficit::containsKey).forEach(kind -> methods.retainAll(serving.get(kind)));
        return methods;
    }

    private List<RequirementOpen> covered(Set<Kind> kinds, Map<Kind, Integer> deficit) {
        return open.stream()
                .filter(o -> kinds.contains(o.kind()) && deficit.containsKey(o.kind()))
                .toList();
    }

    /** A piece by a method that is demanded, with the outcomes that it has to show beyond those that are open. */
    private String demanded(MethodMissing missing, Set<Kind> kinds, Map<Kind, Integer> deficit) {
        List<RequirementOpen> covered = covered(kinds, deficit);
        long outcomes = covered.stream().filter(o -> o.kind() == Kind.OUTCOME).count();
        String piece = phrase(Set.of(missing.method()), kinds, deficit);
        if (outcomes >= missing.outcomes()) {
            return piece;
        }
        String more = MustInclude.atLeast(missing.outcomes()) + (outcomes > 0 ? " in all" : "");
        return piece + (covered.isEmpty() ? " for " : " and ") + more;
    }

    private String phrase(Set<Method> methods, Set<Kind> kinds, Map<Kind, Integer> deficit) {
        List<RequirementOpen> covered = covered(kinds, deficit);
        String by = Phrases.any(methods.stream().sorted().map(Method::phrase).toList());
        return covered.isEmpty() ? by : by + " for " + Phrases.requirements(covered);
    }

    /** The shortest list of pieces, each named by the kinds it serves, that leaves no deficit. */
    private List<Set<Kind>> fewest(Map<Kind, Integer> deficit) {
        if (deficit.isEmpty()) {
            return List.of();
        }
        List<Set<Kind>> known = fewest.get(deficit);
        if (known == null) {
            known = options.stream()
                    .filter(kinds -> kinds.stream().anyMatch(deficit::containsKey))
                    .map(kinds -> Stream.concat(Stream.of(kinds), fewest(less(deficit, kinds)).stream())
                            .toList())
                    .min(Comparator.comparing(List::size))
                    .orElseThrow();
            fewest.put(deficit, known);
        }
        return known;
    }

    private static Map<Kind, Integer> less(Map<Kind, Integer> deficit, Set<Kind> kinds) {
        Map<Kind, Integer> rest = new EnumMap<>(deficit);
        kinds.forEach(kind -> rest.computeIfPresent(kind, (k, n) -> n > 1 ? n - 1 : null));
        return rest;
    }

    /** Of each method once: where strategy and centre both ask for it, the same pieces serve both. */
    private static List<MethodMissing> sorted(List<MethodMissing> methods) {
        Map<Method, MethodMissing> most = new EnumMap<>(Method.class);
        methods.forEach(each -> most.merge(each.method(), each, MethodMissing::and));
        return List.copyOf(most.values());
    }

    static <A, T extends A> List<T> only(Class<T> type, List<A> all) {
        return all.stream().filter(type::isInstance).map(type::cast).toList();
    }
}
