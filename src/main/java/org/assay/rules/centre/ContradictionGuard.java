package org.assay.rules.centre;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.assay.input.Problems;
import org.assay.rules.book.RuleText;
import org.assay.rules.book.RuleWords;

/** Refuses patterns that nothing can ever match: conditions on one field that contradict each other, counts below 0. */
final class ContradictionGuard {
    private static final Set<String> TOGETHER = Set.of(",", "&&");
    private static final Set<String> ALTERNATIVES = Set.of("||", "or");

    private final RuleVocabulary facts;
    private final RuleText rule;
    private final List<RuleWords.Word> words;
    private final Problems problems;

    private ContradictionGuard(RuleVocabulary facts, RuleText rule, Problems problems) {
        this.facts = facts;
        this.rule = rule;
        words = RuleWords.of(rule.text()).condition();
        this.problems = problems;
    }

    static void check(RuleVocabulary facts, RuleText rule, Problems problems) {
        ContradictionGuard guard = new ContradictionGuard(facts, rule, problems);
        for (int i = 0; i + 1 < guard.words.size(); i++) {
            boolean pattern = guard.words.get(i + 1).text().equals("(")
                    && guard.words.get(i).text().matches("[A-Z]\\w*")
                    && (i == 0 || !guard.words.get(i - 1).text().matches("[.]|new"));
            if (pattern) {
                guard.pattern(i);
            }
        }
    }

    private void pattern(int at) {
        String name = words.get(at).text();
        Map<String, PossibleValues> fields = new LinkedHashMap<>();
        for (List<RuleWords.Word> constraint : constraints(at + 2)) {
            List<RuleWords.Word> told =
                    constraint.size() > 2 && constraint.get(1).text().equals(":")
                            ? constraint.subList(2, constraint.size())
                            : constraint;
            if (told.size() < 3 || !told.get(1).text().matches("==|!=|<|<=|>|>=|in|not")) {
                continue;
            }
            String field = told.get(0).text();
            PossibleValues values = fields.computeIfAbsent(field, key -> new PossibleValues(type(name, key)));
            boolean before = values.none();
            values.compare(told.subList(1, told.size()));
            if (values.none() && !before) {
                problems.add(rule.problem(
                        told.get(0).line(),
                        "no " + name + " can be so: what is asked of " + field + " leaves no value that it can have",
                        "correct the conditions on " + field));
            }
        }
    }

    /** {@code size} is the count of a list; a field that is unknown is refused elsewhere. */
    private Class<?> type(String fact, String field) {
        return facts.type(fact)
                .map(RuleVocabulary::fields)
                .<Class<?>>map(fields -> fields.getOrDefault(field, Object.class))
                .orElse(Object.class);
    }

    /** The conditions between the brackets of a pattern; none where some are alternatives, of which one is enough. */
    private List<List<RuleWords.Word>> constraints(int from) {
        List<RuleWords.Word> within = Brackets.within(words, from);
        return within.stream().anyMatch(word -> ALTERNATIVES.contains(word.text()))
                ? List.of()
                : Brackets.parts(within, TOGETHER);
    }
}
