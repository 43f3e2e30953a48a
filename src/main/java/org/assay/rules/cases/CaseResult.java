package org.assay.rules.cases;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.assay.rules.Judgement;
import org.assay.rules.book.RuleBase;

/**
 * What came of a case.
 *
 * @param rule id of the rule that it belongs to
 * @param fired ids of all rules that fired in it, those that only derive facts among them
 * @param difference lines that say what is not as expected; none where the case holds
 */
public record CaseResult(
        String rule, RuleCase tried, List<Judgement> judgements, Set<String> fired, List<String> difference) {
    public CaseResult {
        judgements = List.copyOf(judgements);
        fired = Set.copyOf(fired);
        difference = List.copyOf(difference);
    }

    static CaseResult of(String rule, RuleCase tried, RuleBase.Trace trace) {
        List<String> difference = new ArrayList<>();
        differ(difference, "judgement", tried.expect(), lines(trace.judgements()));
        differ(difference, "sentence", tried.says(), sentences(rule, trace.judgements()));
        List<String> said =
                trace.judgements().stream().map(Judgement::statement).toList();
        tried.othersSay().stream()
                .filter(sentence -> !said.contains(sentence))
                .forEach(sentence -> difference.add("nobody says:           " + sentence));
        return new CaseResult(rule, tried, trace.judgements(), trace.fired(), difference);
    }

    public boolean holds() {
        return difference.isEmpty();
    }

    /** Whether the rule under test fired. */
    public boolean fires() {
        return fired.contains(rule);
    }

    /** What the case would have to expect, to hold. */
    public List<String> lines() {
        return lines(judgements);
    }

    /** What the rule under test says. */
    public List<String> sentences() {
        return sentences(rule, judgements);
    }

    private static List<String> lines(List<Judgement> judgements) {
        return judgements.stream().map(RuleCase::line).toList();
    }

    private static List<String> sentences(String rule, List<Judgement> judgements) {
        return judgements.stream()
                .filter(judgement -> judgement.rule().equals(rule))
                .map(Judgement::statement)
                .toList();
    }

    private static void differ(List<String> difference, String what, List<String> expected, List<String> found) {
        List<String> missing = new ArrayList<>(expected);
        found.forEach(missing::remove);
        List<String> surplus = new ArrayList<>(found);
        expected.forEach(surplus::remove);
        missing.forEach(line -> difference.add("missing " + what + ":    " + line));
        surplus.forEach(line -> difference.add("unexpected " + what + ": " + line));
        if (missing.isEmpty() && surplus.isEmpty() && !expected.equals(found)) {
            difference.add("the " + what + "s are right, but in another order: " + String.join(" | ", found));
        }
    }
}
