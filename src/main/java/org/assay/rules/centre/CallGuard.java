package org.assay.rules.centre;

import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.assay.input.Problems;
import org.assay.rules.book.RuleText;
import org.assay.rules.book.RuleWords;

/**
 * Refuses whatever a rule names or calls that no list knows: classes by their full names, makers of facts, and functions in
 * conditions. What a call of a known name may reach is {@link ClassGuard}'s to say.
 */
final class CallGuard {
    /** Words that stand before a bracket and call nothing. */
    private static final Set<String> WORDS = Set.of("not", "exists", "and", "or", "in", "accumulate", "then");

    private static final String ONLY_LISTED = "name facts and closed lists by their short names";

    private final RuleVocabulary facts;
    private final RuleText rule;
    private final Problems problems;

    private CallGuard(RuleVocabulary facts, RuleText rule, Problems problems) {
        this.facts = facts;
        this.rule = rule;
        this.problems = problems;
    }

    static void check(RuleVocabulary facts, RuleText rule, Problems problems) {
        CallGuard guard = new CallGuard(facts, rule, problems);
        RuleWords words = RuleWords.of(rule.text());
        guard.names(words.condition(), RuleNames.Use.WHEN);
        guard.names(words.consequence(), RuleNames.Use.THEN);
        guard.calls(words.condition());
        guard.makers(words.consequence());
    }

    /** Each name with a capital is that of a fact, of a closed list, or of a class on the list. */
    private void names(List<RuleWords.Word> words, RuleNames.Use use) {
        for (int i = 0; i < words.size(); i++) {
            String name = words.get(i).text();
            if (!words.get(i).isName() || !Character.isUpperCase(name.codePointAt(0))) {
                continue;
            }
            boolean first = i < 2 || !words.get(i - 1).text().equals(".");
            if (first) {
                boolean called = i + 1 < words.size() && words.get(i + 1).text().equals(".");
                boolean listed = RuleNames.has(use, name) && (use == RuleNames.Use.THEN || !called);
                if (!listed && !known(name)) {
                    refuse(words.get(i), name, facts.meant(name));
                }
            } else if (!within(words, i)) {
                refuse(words.get(i), name, ONLY_LISTED);
            }
        }
    }

    private boolean known(String name) {
        return facts.type(name).isPresent() || imported(name);
    }

    /** {@code Kind}, of a rule that imports {@code Requirement.Kind}; what may be imported is looked at with the imports. */
    private boolean imported(String name) {
        return rule.text().lines().anyMatch(line -> line.matches("import .*[.]" + name + ";?"));
    }

    /** {@code Method.OBSERVATION}, and the full name of a class that a rule file may import. */
    private static boolean within(List<RuleWords.Word> words, int at) {
        String outer = words.get(at - 2).text();
        if (!outer.isEmpty() && Character.isUpperCase(outer.codePointAt(0))) {
            return true;
        }
        StringBuilder name = new StringBuilder(words.get(at).text());
        for (int i = at; i >= 2 && words.get(i - 1).text().equals("."); i -= 2) {
            name.insert(0, words.get(i - 2).text() + ".");
        }
        return RuleNames.has(RuleNames.Use.IMPORT, name.toString());
    }

    private void calls(List<RuleWords.Word> condition) {
        Set<String> own = condition.stream()
                .flatMap(word -> facts.type(word.text()).stream())
                .flatMap(fact -> Arrays.stream(fact.getMethods()))
                .map(Method::getName)
                .collect(Collectors.toSet());
        for (int i = 0; i + 1 < condition.size(); i++) {
            RuleWords.Word word = condition.get(i);
            boolean called = word.isName()
                    && condition.get(i + 1).text().equals("(")
                    && !Character.isUpperCase(word.text().codePointAt(0))
                    && (i == 0 || !condition.get(i - 1).text().equals("."));
            boolean known = WORDS.contains(word.text())
                    || RuleNames.has(RuleNames.Use.FUNCTION, word.text())
                    || own.contains(word.text());
            if (called && !known) {
                refuse(
                        word,
                        word.text() + "( )",
                        "call what a fact of the rule tells, or gather facts by one of "
                                + String.join(", ", RuleNames.of(RuleNames.Use.FUNCTION)));
            } else if (word.text().equals("new")) {
                refuse(word, "new", "match a fact by a pattern");
            }
        }
    }

    /** Facts come from files and rules: what a conclusion holds, nobody makes up. */
    private void makers(List<RuleWords.Word> then) {
        for (int i = 3; i + 3 < then.size(); i++) {
            boolean ground = then.get(i + 1).text().equals("Ground")
                    && then.get(i + 3).text().matches("Item|Absence");
            if (then.get(i).text().equals("new") && !ground) {
                refuse(
                        then.get(i),
                        "new " + then.get(i + 1).text(),
                        "make new Ground.Item and new Ground.Absence only");
            }
        }
    }

    private void refuse(RuleWords.Word word, String what, String remedy) {
        problems.add(rule.problem(word.line(), "a rule cannot use " + what, remedy));
    }
}
