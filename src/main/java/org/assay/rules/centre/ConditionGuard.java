package org.assay.rules.centre;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.assay.input.Problems;
import org.assay.rules.book.RuleText;
import org.assay.rules.book.RuleWords;

/** Reads the patterns under {@code when}, and says of each wrong field or value what could stand there. */
final class ConditionGuard {
    private static final Set<String> BETWEEN = Set.of(",", "&&", "||");
    private static final Set<String> COMPARES = Set.of("==", "!=", "<", "<=", ">", ">=");
    private static final Pattern FIELD = Pattern.compile("[a-z]\\w*");
    private static final Pattern DATE = Pattern.compile(".\\d{4}-\\d{1,2}-\\d{1,2}.");
    private static final Set<String> NO_FIELDS = Set.of("this", "true", "false", "null", "not", "exists", "in");
    private static final Set<String> JOINS = Set.of("and", "or");
    private static final Set<String> OPERATORS = Set.of("in", "not", "contains", "excludes");
    private static final Pattern UNQUOTED = Pattern.compile("[A-Z][A-Z0-9_]*");
    private static final String NO_DATE = "a date cannot stand in a rule";
    private static final String AS_FIGURE =
            "make it a figure of rulebook.yaml, so many months before the assessment, and compare with its monthsBefore;"
                    + " the rule's own first and last day are @Since and @Until";

    private final RuleVocabulary facts;
    private final RuleText rule;
    private final List<RuleWords.Word> words;
    private final Problems problems;

    private ConditionGuard(RuleVocabulary facts, RuleText rule, Problems problems) {
        this.facts = facts;
        this.rule = rule;
        words = RuleWords.of(rule.text()).condition();
        this.problems = problems;
    }

    static void check(RuleVocabulary facts, RuleText rule, Problems problems) {
        new ConditionGuard(facts, rule, problems).check();
    }

    private void check() {
        for (int i = 0; i + 1 < words.size(); i++) {
            boolean pattern = words.get(i + 1).text().equals("(")
                    && (i == 0 || !words.get(i - 1).text().equals("."));
            if (DATE.matcher(words.get(i).text()).matches()) {
                problems.add(rule.problem(words.get(i).line(), NO_DATE, AS_FIGURE));
            } else if (pattern) {
                List<RuleWords.Word> within = Brackets.within(words, i + 2);
                named(i);
                facts.type(words.get(i).text()).filter(Class::isRecord).ifPresent(fact -> constraints(fact, within));
            }
        }
    }

    /** {@code Evidense( … )}. */
    private void named(int at) {
        String name = words.get(at).text();
        boolean made = at > 0 && words.get(at - 1).text().equals("new");
        if (name.matches("[A-Z]\\w*")
                && !made
                && !RuleNames.has(RuleNames.Use.WHEN, name)
                && facts.type(name).isEmpty()) {
            problems.add(rule.problem(words.get(at).line(), "there is no fact " + name, facts.meant(name)));
        }
    }

    private void constraints(Class<?> fact, List<RuleWords.Word> within) {
        List<List<RuleWords.Word>> all = Brackets.parts(within, BETWEEN);
        if (divided(fact, within)) {
            return;
        }
        for (int i = 0; i < all.size(); i++) {
            if (i > 0 && all.get(i).size() == 1 && all.get(i).get(0).isText()) {
                several(all, i);
                return;
            }
            constraint(fact, all.get(i));
        }
    }

    /** Whether conditions are divided by something else than a comma: {@code id == "E01" and authenticated == false}. */
    private boolean divided(Class<?> fact, List<RuleWords.Word> within) {
        int depth = 0;
        for (int i = 0; i < within.size(); i++) {
            RuleWords.Word word = within.get(i);
            depth += word.nesting();
            RuleWords.Word before = i == 0 ? new RuleWords.Word(",", word.line()) : within.get(i - 1);
            if (depth == 0 && JOINS.contains(word.text())) {
                problems.add(rule.problem(
                        word.line(),
                        "\"" + word.text() + "\" stands between two conditions of " + RuleVocabulary.name(fact),
                        word.text().equals("and") ? "write a comma there" : "write || there, or make two rules of it"));
                return true;
            }
            if (depth == 0 && isEnd(before) && isBeginning(word)) {
                problems.add(rule.problem(
                        word.line(),
                        before.text() + " and " + word.text() + " stand side by side",
                        "write a comma between them"));
                return true;
            }
        }
        return false;
    }

    private static boolean isEnd(RuleWords.Word word) {
        return word.isText() || word.text().equals(")") || isBeginning(word);
    }

    private static boolean isBeginning(RuleWords.Word word) {
        return word.isName()
                && !OPERATORS.contains(word.text())
                && RuleNames.reason(RuleNames.Use.WORD, word.text()).isEmpty();
    }

    /** {@code unitCode == "ES5", "ES19"}. */
    private void several(List<List<RuleWords.Word>> all, int from) {
        List<RuleWords.Word> before = all.get(from - 1);
        List<String> texts = new ArrayList<>();
        texts.add(before.get(before.size() - 1).text());
        for (int i = from; i < all.size() && all.get(i).size() == 1; i++) {
            texts.add(all.get(i).get(0).text());
        }
        problems.add(rule.problem(
                all.get(from).get(0).line(),
                all.get(from).get(0).text() + " is compared with nothing",
                "write " + before.get(0).text() + " in ( " + String.join(", ", texts) + " )"));
    }

    private void constraint(Class<?> fact, List<RuleWords.Word> constraint) {
        boolean bound = constraint.size() > 2 && constraint.get(1).text().equals(":");
        List<RuleWords.Word> rest = bound ? constraint.subList(2, constraint.size()) : constraint;
        if (rest.isEmpty() || !FIELD.matcher(rest.get(0).text()).matches() || !known(fact, rest)) {
            return;
        }
        Class<?> type = RuleVocabulary.fields(fact).get(rest.get(0).text());
        if (rest.size() > 2 && COMPARES.contains(rest.get(1).text())) {
            value(rest.get(0), type, rest.get(2));
        } else {
            rest.stream()
                    .skip(1)
                    .filter(word -> rest.get(1).text().matches("in|not"))
                    .forEach(word -> value(rest.get(0), type, word));
        }
    }

    /** A name before a point or a bracket is no field of the fact. */
    private boolean known(Class<?> fact, List<RuleWords.Word> constraint) {
        RuleWords.Word field = constraint.get(0);
        Map<String, Class<?>> fields = RuleVocabulary.fields(fact);
        boolean other = NO_FIELDS.contains(field.text())
                || constraint.size() > 1 && constraint.get(1).text().matches("[.(]");
        if (!other && !fields.containsKey(field.text())) {
            problems.add(rule.problem(
                    field.line(),
                    RuleVocabulary.name(fact) + " has no field " + field.text(),
                    RuleVocabulary.meant(field.text(), "it has", fields.keySet())));
        }
        return !other && fields.containsKey(field.text());
    }

    private void value(RuleWords.Word field, Class<?> type, RuleWords.Word value) {
        if (type == String.class
                && UNQUOTED.matcher(value.text()).matches()
                && facts.type(value.text()).isEmpty()) {
            problems.add(rule.problem(
                    value.line(), value.text() + " stands without quotes", "write \"" + value.text() + "\""));
            return;
        }
        if (!value.isText()
                || type == String.class
                || DATE.matcher(value.text()).matches()) {
            return;
        }
        if (type == LocalDate.class) {
            problems.add(rule.problem(value.line(), NO_DATE, AS_FIGURE));
        } else if (type.isEnum()) {
            String meant = value.content().toUpperCase(Locale.ROOT).replaceAll("[ -]", "_");
            String list = RuleVocabulary.name(type);
            String there = String.join(", ", RuleVocabulary.values(type));
            problems.add(rule.problem(
                    value.line(),
                    field.text() + " is compared with the text " + value.text(),
                    RuleVocabulary.values(type).contains(meant)
                            ? "write " + list + "." + meant + "; " + list + " has " + there
                            : "write " + list + ". and one of " + there));
        } else if (type == boolean.class) {
            problems.add(rule.problem(
                    value.line(),
                    field.text() + " is compared with the text " + value.text(),
                    "write true or false, without quotes"));
        }
    }
}
