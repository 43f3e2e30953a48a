package org.assay.record;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.assay.rules.RuleInfo;

/** What became of the rules that a record lists, beside others. */
record RulesComparison(List<RuleInfo> recorded, List<RuleInfo> others) {

    /** Rules that only one of the lists has; where both have the same ones, whether their order or number differs. */
    List<String> differences() {
        return differences("rule in force only now");
    }

    /** As {@link #differences()}, where the others are those of a release. */
    List<String> differencesFrom(String release) {
        return differences("rule in " + release + " only");
    }

    private List<String> differences(String othersOnly) {
        List<String> differences = new ArrayList<>();
        recorded.stream()
                .filter(rule -> !others.contains(rule))
                .forEach(rule -> differences.add("rule recorded only: " + words(rule)));
        others.stream()
                .filter(rule -> !recorded.contains(rule))
                .forEach(rule -> differences.add(othersOnly + ": " + words(rule)));
        if (differences.isEmpty() && !recorded.equals(others)) {
            differences.add("the record lists rules twice, or in another order than it was made with");
        }
        return differences;
    }

    /** Of a release, what became of its rules is told in its changelog, and here by their number. */
    String since(String release) {
        Set<String> before = ids(recorded);
        Set<String> after = ids(others);
        long alike = recorded.stream().filter(others::contains).count();
        long kept = before.stream().filter(after::contains).count();
        return "they are those of release " + release + ": of its " + before.size() + " rules, " + alike
                + " are as they were, " + (kept - alike) + " are worded or cited otherwise, and "
                + (before.size() - kept) + " are gone; " + (after.size() - kept) + " are new";
    }

    private static Set<String> ids(List<RuleInfo> rules) {
        return rules.stream().map(RuleInfo::id).collect(Collectors.toSet());
    }

    private static String words(RuleInfo rule) {
        return rule.id() + ", \"" + rule.sentence() + "\" (" + rule.source() + ")";
    }
}
