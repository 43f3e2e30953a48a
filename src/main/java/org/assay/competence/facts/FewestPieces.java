package org.assay.competence.facts;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.assay.standard.Method;
import org.assay.standard.Requirement.Kind;

/**
 * The smallest number of pieces of evidence that covers every open requirement by a method that serves it and brings in the
 * methods that are missing. Simulation is never proposed, because it is allowed for single requirements only.
 */
final class FewestPieces {
    /** Requirements of a kind for which the same methods serve. */
    private record Alike(Kind kind, Set<Method> refused) implements Comparable<Alike> {
        @Override
        public int compareTo(Alike other) {
            return Comparator.comparing(Alike::kind)
                    .thenComparing(alike -> alike.refused.toString())
                    .compare(this, other);
        }

        @Override
        public String toString() {
            return kind + (refused.isEmpty() ? "" : " without " + refused);
        }
    }

    private final Map<RequirementOpen, Alike> open = new LinkedHashMap<>();
    private final Map<Alike, Set<Method>> serving = new TreeMap<>();
    private final List<Set<Alike>> options;
    private final Map<Map<Alike, Integer>, List<Set<Alike>>> fewest = new HashMap<>();

    static FewestPieces closing(
            List<RequirementOpen> requirements, List<MethodServes> serves, List<MethodRefused> refused) {
        return new FewestPieces(requirements, serves, refused);
    }

    private FewestPieces(List<RequirementOpen> requirements, List<MethodServes> serves, List<MethodRefused> refused) {
        for (RequirementOpen each : requirements) {
            Set<Method> without = EnumSet.noneOf(Method.class);
            refused.stream()
                    .filter(refusal -> refusal.requirement().equals(each.requirement()))
                    .forEach(refusal -> without.add(refusal.method()));
            open.put(each, new Alike(each.kind(), without));
        }
        Set<Alike> all = new TreeSet<>(open.values());
        EnumSet.allOf(Kind.class).forEach(kind -> all.add(new Alike(kind, Set.of())));
        all.forEach(alike -> serve(alike, serves));
        options = EnumSet.allOf(Method.class).stream()
                .map(this::servedBy)
                .filter(served -> !served.isEmpty())
                .distinct()
                .sorted(Comparator.comparing((Set<Alike> served) -> -served.size())
                        .thenComparing(Set::toString))
                .toList();
    }

    private void serve(Alike alike, List<MethodServes> serves) {
        Set<Method> methods = EnumSet.noneOf(Method.class);
        serves.stream()
                .filter(each -> each.kind() == alike.kind() && each.method() != Method.SIMULATION)
                .map(MethodServes::method)
                .filter(method -> !alike.refused().contains(method))
                .forEach(methods::add);
        if (!methods.isEmpty()) {
            serving.put(alike, methods);
        }
    }

    /** Requirements for which methods of their kind serve, and a centre's policy refuses each of them. */
    List<RequirementOpen> withoutMethod() {
        return open.keySet().stream()
                .filter(each -> !serving.containsKey(open.get(each)))
                .filter(each -> serving.containsKey(new Alike(each.kind(), Set.of())))
                .toList();
    }

    /** Each piece with its methods and what it is for, those of methods that are missing first. */
    List<String> phrases(List<MethodMissing> methods) {
        List<String> phrases = new ArrayList<>();
        Map<Alike, Integer> deficit = need();
        for (MethodMissing missing : sorted(methods)) {
            for (int i = 0; i < missing.missing(); i++) {
                Set<Alike> served = servedBy(missing.method());
                phrases.add(demanded(missing, served, deficit));
                deficit = less(deficit, served);
            }
        }
        for (Set<Alike> served : fewest(deficit)) {
            phrases.add(phrase(methodsFor(served, deficit), served, deficit));
            deficit = less(deficit, served);
        }
        return phrases;
    }

    /** How many pieces requirements that are alike still need. */
    private Map<Alike, Integer> need() {
        Map<Alike, Integer> need = new TreeMap<>();
        open.forEach((requirement, alike) -> {
            if (serving.containsKey(alike)) {
                need.merge(alike, requirement.missing(), Math::max);
            }
        });
        return need;
    }

    private Set<Alike> servedBy(Method method) {
        return serving.keySet().stream()
                .filter(alike -> serving.get(alike).contains(method))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The methods that serve everything of {@code served} that is still wanting. */
    private Set<Method> methodsFor(Set<Alike> served, Map<Alike, Integer> deficit) {
        Set<Method> methods = EnumSet.allOf(Method.class);
        served.stream().filter(deficit::containsKey).forEach(alike -> methods.retainAll(serving.get(alike)));
        return methods;
    }

    /** A piece by a method that is demanded, with the outcomes that it has to show beyond those that are open. */
    private String demanded(MethodMissing missing, Set<Alike> served, Map<Alike, Integer> deficit) {
        List<RequirementOpen> covered = covered(served, deficit);
        long outcomes =
                covered.stream().filter(each -> each.kind() == Kind.OUTCOME).count();
        String piece = phrase(Set.of(missing.method()), served, deficit);
        if (outcomes >= missing.outcomes()) {
            return piece;
        }
        String more = MustInclude.atLeast(missing.outcomes()) + (outcomes > 0 ? " in all" : "");
        return piece + (covered.isEmpty() ? " for " : " and ") + more;
    }

    private List<RequirementOpen> covered(Set<Alike> served, Map<Alike, Integer> deficit) {
        return open.keySet().stream()
                .filter(each -> served.contains(open.get(each)) && deficit.containsKey(open.get(each)))
                .toList();
    }

    private String phrase(Set<Method> methods, Set<Alike> served, Map<Alike, Integer> deficit) {
        List<RequirementOpen> covered = covered(served, deficit);
        String by = Phrases.any(methods.stream().sorted().map(Method::phrase).toList());
        return covered.isEmpty() ? by : by + " for " + Phrases.requirements(covered);
    }

    /** The shortest list of pieces, each named by what it serves, that leaves no deficit. */
    private List<Set<Alike>> fewest(Map<Alike, Integer> deficit) {
        if (deficit.isEmpty()) {
            return List.of();
        }
        List<Set<Alike>> known = fewest.get(deficit);
        if (known == null) {
            known = options.stream()
                    .filter(served -> served.stream().anyMatch(deficit::containsKey))
                    .map(served -> Stream.concat(Stream.of(served), fewest(less(deficit, served)).stream())
                            .toList())
                    .min(Comparator.comparing(List::size))
                    .orElseThrow();
            fewest.put(deficit, known);
        }
        return known;
    }

    private static Map<Alike, Integer> less(Map<Alike, Integer> deficit, Set<Alike> served) {
        Map<Alike, Integer> rest = new TreeMap<>(deficit);
        served.forEach(alike -> rest.computeIfPresent(alike, (k, n) -> n > 1 ? n - 1 : null));
        return rest;
    }

    /** Of each method once: where strategy and centre both ask for it, the same pieces serve both. */
    private static List<MethodMissing> sorted(List<MethodMissing> methods) {
        Map<Method, MethodMissing> most = new EnumMap<>(Method.class);
        methods.forEach(
                each -> most.merge(each.method(), each, (one, other) -> one.missing() < other.missing() ? other : one));
        return List.copyOf(most.values());
    }
}
