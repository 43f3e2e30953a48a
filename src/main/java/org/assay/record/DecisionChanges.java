package org.assay.record;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.assay.rules.Judgement;
import org.assay.rules.Subject;
import org.assay.rules.Verdict;

/**
 * Which decisions two rulebooks make differently on the same inputs, and by which judgements.
 *
 * @param decided how many decisions either makes
 */
public record DecisionChanges(int decided, List<String> decisions, List<String> reasons) {
    /** Where nothing was compared. */
    public static final DecisionChanges NONE = new DecisionChanges(0, List.of(), List.of());

    public DecisionChanges {
        decisions = List.copyOf(decisions);
        reasons = List.copyOf(reasons);
    }

    public static DecisionChanges between(DecisionRecord before, DecisionRecord after) {
        Map<Subject, List<Judgement>> was = decisions(before);
        Map<Subject, List<Judgement>> is = decisions(after);
        Set<Subject> decided = new LinkedHashSet<>(is.keySet());
        decided.addAll(was.keySet());
        List<String> changes = new ArrayList<>();
        for (Subject subject : decided) {
            List<Judgement> now = is.getOrDefault(subject, List.of());
            String old = verdicts(was.getOrDefault(subject, List.of()));
            if (!old.equals(verdicts(now))) {
                changes.add(subject.id() + ": " + old + " becomes " + verdicts(now) + "."
                        + now.stream()
                                .map(judgement -> " " + judgement.statement())
                                .collect(Collectors.joining()));
            }
        }
        List<String> reasons = new ArrayList<>();
        reasons(before, after).forEach(reason -> reasons.add("new: " + reason));
        reasons(after, before).forEach(reason -> reasons.add("no longer: " + reason));
        return new DecisionChanges(decided.size(), changes, reasons);
    }

    public boolean none() {
        return decisions.isEmpty() && reasons.isEmpty();
    }

    private static String verdicts(List<Judgement> judgements) {
        return judgements.isEmpty()
                ? "no decision"
                : judgements.stream()
                        .map(judgement -> judgement.verdict().label())
                        .distinct()
                        .collect(Collectors.joining(" and "));
    }

    /** What became of each subject. */
    static Map<Subject, String> verdicts(DecisionRecord record) {
        Map<Subject, String> verdicts = new LinkedHashMap<>();
        results(record.judgements().stream())
                .forEach((subject, judgements) -> verdicts.put(subject, verdicts(judgements)));
        return verdicts;
    }

    private static Map<Subject, List<Judgement>> decisions(DecisionRecord record) {
        return results(record.judgements().stream()
                .filter(judgement -> judgement.subject().kind().decides()));
    }

    private static Map<Subject, List<Judgement>> results(Stream<Judgement> judgements) {
        return judgements
                .filter(judgement -> EnumSet.of(Verdict.Weight.RESULT, Verdict.Weight.ASIDE)
                        .contains(judgement.verdict().weight()))
                .collect(Collectors.groupingBy(Judgement::subject, LinkedHashMap::new, Collectors.toList()));
    }

    /** What only the second one says against the candidate, but for the decisions themselves. */
    private static List<String> reasons(DecisionRecord without, DecisionRecord with) {
        Set<String> known = without.judgements().stream().map(Judgement::id).collect(Collectors.toSet());
        Set<Subject> decided = decisions(with).keySet();
        return with.judgements().stream()
                .filter(j -> j.verdict().negative() && !known.contains(j.id()) && !decided.contains(j.subject()))
                .map(j -> j.statement() + " (" + j.rule() + ")")
                .toList();
    }
}
