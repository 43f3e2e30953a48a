package org.assay.rules.centre;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.assay.input.Problems;
import org.assay.rules.book.RuleFile;
import org.assay.rules.book.RuleText;
import org.assay.rules.book.RuleWords;

/**
 * Refuses a conclusion in a stage where it comes too late or too early to have its effect: an item that is discounted
 * after requirements were judged would still be what they rest on. The bundled rules show where each conclusion belongs.
 */
final class StageGuard {
    private final Map<String, Set<String>> stages = new TreeMap<>();

    /** @param bundled the bundled rule files by path */
    StageGuard(Map<String, String> bundled) {
        bundled.forEach((path, text) -> {
            RuleText rule = new RuleText(path, path, text);
            stages.computeIfAbsent(key(rule, conclusion(rule)), key -> new TreeSet<>())
                    .add(rule.stage());
        });
    }

    void check(RuleText rule, Problems problems) {
        String conclusion = conclusion(rule);
        Set<String> allowed = stages.getOrDefault(key(rule, conclusion), Set.of());
        if (allowed.isEmpty() || allowed.contains(rule.stage())) {
            return;
        }
        String folders = String.join(
                " or ", allowed.stream().map(stage -> stage.replace('.', '/')).toList());
        problems.add(rule.problem(
                RuleWords.of(rule.text()).consequence().get(0).line(),
                conclusion + " has no effect in " + rule.stage().replace('.', '/'),
                "move the file to " + folders + ", and name that folder as its package"));
    }

    /** Helpers of two areas can have the same name. */
    private static String key(RuleText rule, String conclusion) {
        return RuleFile.areaOf(rule.stage()) + " " + conclusion;
    }

    /** What the rule inserts: {@code Conclude.discounted} or {@code new Counted}; empty for anything else. */
    private static String conclusion(RuleText rule) {
        List<String> then = RuleWords.of(rule.text()).consequence().stream()
                .map(RuleWords.Word::text)
                .toList();
        int first = 2;
        if (then.size() > first + 2 && then.get(first).equals("new")) {
            return "new " + then.get(first + 1);
        }
        return then.size() > first + 2 && then.get(first + 1).equals(".")
                ? then.get(first) + "." + then.get(first + 2)
                : "";
    }
}
