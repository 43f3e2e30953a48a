package org.assay.competence;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.assay.competence.facts.Assessment;
import org.assay.competence.facts.CompetenceVerdict;
import org.assay.rules.Subject;
import org.assay.rules.Subject.Kind;

/** What plain code judges from, by type, and what it found. */
final class PlainFacts {
    /** What both evaluators must agree on. */
    record Result(Subject subject, CompetenceVerdict verdict) {}

    private final Map<Class<?>, List<Object>> facts = new HashMap<>();
    private final List<Result> results = new ArrayList<>();

    PlainFacts(List<Object> all) {
        all.forEach(fact ->
                facts.computeIfAbsent(fact.getClass(), c -> new ArrayList<>()).add(fact));
    }

    @SuppressWarnings("unchecked")
    <T> List<T> all(Class<T> type) {
        return (List<T>) facts.getOrDefault(type, List.of());
    }

    <T> boolean any(Class<T> type, Predicate<T> is) {
        return all(type).stream().anyMatch(is);
    }

    Assessment assessment() {
        return all(Assessment.class).get(0);
    }

    void add(Kind kind, String id, CompetenceVerdict verdict) {
        results.add(new Result(new Subject(kind, id), verdict));
    }

    void addIf(boolean so, Kind kind, String id, CompetenceVerdict verdict) {
        if (so) {
            add(kind, id, verdict);
        }
    }

    List<Result> results() {
        return results;
    }
}
