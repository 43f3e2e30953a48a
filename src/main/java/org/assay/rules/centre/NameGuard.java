package org.assay.rules.centre;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.assay.input.Nearest;
import org.assay.input.Problems;
import org.assay.rules.book.RuleText;
import org.assay.rules.book.RuleWords;

/** Refuses what the compiler would answer in words that only its makers understand: misspelt values and classes. */
final class NameGuard {
    private static final Pattern VALUE = Pattern.compile("[A-Z][A-Z0-9_]+");

    private final RuleVocabulary facts;

    NameGuard(RuleVocabulary facts) {
        this.facts = facts;
    }

    void check(RuleText rule, Problems problems) {
        List<RuleWords.Word> words = RuleWords.of(rule.text()).body();
        for (int i = 0; i + 2 < words.size(); i++) {
            boolean first = i == 0 || !words.get(i - 1).text().equals(".");
            if (first && words.get(i + 1).text().equals(".")) {
                value(rule, words, i, problems);
            }
        }
        unnamed(rule, words, problems);
        List<RuleWords.Word> then = RuleWords.of(rule.text()).consequence();
        for (int i = 1; i + 1 < then.size(); i++) {
            classes(rule, then, i, problems);
            neighbours(rule, then.get(i - 1), then.get(i), problems);
        }
    }

    /** {@code $e}, where nothing is called so. */
    private static void unnamed(RuleText rule, List<RuleWords.Word> words, Problems problems) {
        Set<String> named = new TreeSet<>();
        for (int i = 0; i + 1 < words.size(); i++) {
            if (words.get(i).text().startsWith("$") && words.get(i + 1).text().equals(":")) {
                named.add(words.get(i).text());
            }
        }
        words.stream()
                .filter(word -> word.text().startsWith("$") && !named.contains(word.text()))
                .forEach(word -> problems.add(rule.problem(
                        word.line(),
                        "nothing is called " + word.text(),
                        (word.text().length() > 2 ? Nearest.question(word.text(), named) : Optional.<String>empty())
                                .orElse("name a fact or a field so under when: " + word.text() + " : …"))));
    }

    /** {@code Method.OBSERVATIONS}. */
    private void value(RuleText rule, List<RuleWords.Word> words, int at, Problems problems) {
        String name = words.get(at).text();
        facts.list(name, words.get(at + 2).text()).ifPresent(list -> {
            int last = list.getDeclaringClass() == null || list.getSimpleName().equals(name) ? at + 2 : at + 4;
            String value = last < words.size() ? words.get(last).text() : "";
            List<String> values = RuleVocabulary.values(list);
            if (VALUE.matcher(value).matches() && !values.contains(value)) {
                problems.add(rule.problem(
                        words.get(last).line(),
                        RuleVocabulary.name(list) + " has no value " + value,
                        RuleVocabulary.meant(value, "it has", values)));
            }
        });
    }

    /** {@code Concluded.discounted( … )}. */
    private void classes(RuleText rule, List<RuleWords.Word> then, int at, Problems problems) {
        RuleWords.Word word = then.get(at);
        String before = then.get(at - 1).text();
        boolean type = word.text().matches("[A-Z]\\w*")
                && !before.equals(".")
                && (then.get(at + 1).text().equals(".") || before.equals("new"));
        if (type
                && !RuleNames.has(RuleNames.Use.THEN, word.text())
                && facts.type(word.text()).isEmpty()) {
            problems.add(rule.problem(word.line(), "there is no " + word.text(), facts.meant(word.text())));
        }
    }

    /** {@code "it is dated " $e.date()}. */
    private static void neighbours(RuleText rule, RuleWords.Word one, RuleWords.Word other, Problems problems) {
        boolean beside = one.isText() && (other.isText() || other.isName())
                || other.isText() && (one.isName() || one.text().equals(")"));
        if (beside) {
            problems.add(rule.problem(
                    other.line(),
                    one.text() + " and " + other.text() + " stand side by side",
                    "write + between them to join them to one text, or a comma to keep them apart"));
        }
    }
}
