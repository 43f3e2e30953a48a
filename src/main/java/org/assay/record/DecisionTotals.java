package org.assay.record;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.assay.rules.Judgement;
import org.assay.rules.Subject;
import org.assay.rules.SubjectOrder;

/** Counts what two rulebooks judge differently over many records: by whatever an area counts under, and by rule. */
public final class DecisionTotals {
    /** What a rule's judgements are counted under, which are not decisions. */
    public static final String RULE = "rule";

    private final Map<String, Map<String, Total>> byKind = new LinkedHashMap<>();
    private final Map<String, Total> rules = new LinkedHashMap<>();

    /**
     * How many decisions there are, and how many of them would be others; of a rule, how many judgements, and how many of
     * them would come, go or have another verdict.
     */
    public record Total(Heading heading, int of, int changed) {
        private Total and(boolean change) {
            return new Total(heading, of + 1, changed + (change ? 1 : 0));
        }
    }

    /** @param headings what a subject of the record is counted under */
    public void add(DecisionRecord before, DecisionRecord after, Function<Subject, List<Heading>> headings) {
        Map<Subject, String> was = DecisionChanges.verdicts(before);
        Map<Subject, String> is = DecisionChanges.verdicts(after);
        for (Subject subject : union(was.keySet(), is.keySet())) {
            boolean change = !is.getOrDefault(subject, "").equals(was.getOrDefault(subject, ""));
            for (Heading heading : headings.apply(subject)) {
                count(byKind.computeIfAbsent(heading.kind(), kind -> new LinkedHashMap<>()), heading, change);
            }
        }
        Map<String, Judgement> first = RecordComparison.byId(before);
        Map<String, Judgement> second = RecordComparison.byId(after);
        for (String id : union(first.keySet(), second.keySet())) {
            Judgement one = first.get(id);
            Judgement other = second.get(id);
            boolean change = one == null || other == null || !one.verdict().is(other.verdict());
            count(rules, new Heading(RULE, (one == null ? other : one).rule()), change);
        }
    }

    /** In order of kind, as they came up, and of name; of rules, those by which anything would be judged otherwise. */
    public List<Total> all() {
        List<Total> all = new ArrayList<>();
        byKind.values().forEach(totals -> all.addAll(inOrder(totals)));
        inOrder(rules).stream().filter(total -> total.changed() > 0).forEach(all::add);
        return all;
    }

    private static void count(Map<String, Total> totals, Heading heading, boolean change) {
        Total counted = totals.getOrDefault(heading.name(), new Total(heading, 0, 0));
        totals.put(heading.name(), counted.and(change));
    }

    private static List<Total> inOrder(Map<String, Total> totals) {
        return totals.values().stream()
                .sorted(Comparator.comparing(total -> total.heading().name(), SubjectOrder.INSTANCE))
                .toList();
    }

    private static <T> Set<T> union(Set<T> first, Set<T> second) {
        Set<T> all = new LinkedHashSet<>(first);
        all.addAll(second);
        return all;
    }
}
