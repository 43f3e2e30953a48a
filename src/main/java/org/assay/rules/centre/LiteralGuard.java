package org.assay.rules.centre;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.assay.input.Problems;
import org.assay.rules.book.RuleText;
import org.assay.rules.book.RuleWords;

/**
 * Refuses figures in disguise, and texts that say nothing: sums of numbers, what a text that stands in the rule tells of
 * itself, whole facts joined to a text, and nothing at all where a conclusion needs words.
 */
final class LiteralGuard {
    /** Between two of these stands one value. */
    private static final Set<String> BETWEEN =
            Set.of(",", ";", "&&", "||", "==", "!=", "<", "<=", ">", ">=", ":", "?", "when", "then");

    private static final String AS_DATA =
            "figures are data: put it under figures in rulebook.yaml, with its date and source";

    private final RuleText rule;
    private final Problems problems;

    private LiteralGuard(RuleText rule, Problems problems) {
        this.rule = rule;
        this.problems = problems;
    }

    static void check(RuleText rule, RuleWords words, Problems problems) {
        LiteralGuard guard = new LiteralGuard(rule, problems);
        guard.sums(words.body());
        guard.texts(words.condition(), true);
        guard.texts(words.consequence(), false);
        guard.nothing(words.consequence());
        guard.wholes(words.condition(), words.body());
    }

    private void sums(List<RuleWords.Word> words) {
        int numbers = 0;
        for (RuleWords.Word word : words) {
            numbers = BETWEEN.contains(word.text()) ? 0 : numbers + (word.isNumber() ? 1 : 0);
            if (numbers == 2) {
                problems.add(rule.problem(word.line(), "a sum of numbers stands in the rule", AS_DATA));
            }
        }
    }

    /** {@code "aaaa".length()}, {@code ( "aa" + "aa" ).length()} and {@code $four : "aaaa"}. */
    private void texts(List<RuleWords.Word> words, boolean condition) {
        for (int i = 0; i < words.size(); i++) {
            boolean asked = is(words, i + 1, ".") && (words.get(i).isText() || closesTexts(words, i));
            boolean bound = condition && is(words, i, ":") && isText(words, i + 1);
            if (asked || bound) {
                problems.add(rule.problem(
                        words.get(i).line(), "the rule asks a text that stands in it", "ask a field of a fact"));
            }
        }
    }

    /** Whether a text stands at an index, or brackets open there before one. */
    private static boolean isText(List<RuleWords.Word> words, int from) {
        int at = from;
        while (is(words, at, "(")) {
            at++;
        }
        return at < words.size() && words.get(at).isText();
    }

    /** Whether brackets that call nothing close at an index, with a text between them. */
    private static boolean closesTexts(List<RuleWords.Word> words, int at) {
        int depth = 0;
        boolean text = false;
        for (int i = at; i >= 0; i--) {
            depth -= words.get(i).nesting();
            text = text || words.get(i).isText();
            if (depth == 0) {
                return text && (i == 0 || !words.get(i - 1).isName());
            }
        }
        return false;
    }

    private void nothing(List<RuleWords.Word> words) {
        for (int i = 1; i + 1 < words.size(); i++) {
            RuleWords.Word word = words.get(i);
            boolean whole = words.get(i - 1).text().matches("[(,?:]")
                    && words.get(i + 1).text().matches("[),:]");
            if (whole
                    && (word.text().equals("null")
                            || word.isText() && word.content().isBlank())) {
                problems.add(rule.problem(
                        word.line(), word.text() + " says nothing", "write what a person is to read there"));
            }
        }
    }

    /** {@code "item " + $e}, where {@code $e} is a fact: it would show as a program writes it. */
    private void wholes(List<RuleWords.Word> condition, List<RuleWords.Word> words) {
        Set<String> facts = new HashSet<>();
        for (int i = 0; i + 3 < condition.size(); i++) {
            boolean fact = is(condition, i + 1, ":") && is(condition, i + 3, "(");
            if (fact && condition.get(i + 2).text().matches("[A-Z]\\w*")) {
                facts.add(condition.get(i).text());
            }
        }
        for (int i = 1; i < words.size(); i++) {
            int before = i - 1;
            while (before > 0
                    && is(words, before, "(")
                    && !words.get(before - 1).isName()) {
                before--;
            }
            boolean joined = is(words, before, "+") || is(words, i + 1, "+");
            String name = words.get(i).text();
            if (joined && facts.contains(name) && !is(words, i + 1, ".")) {
                problems.add(rule.problem(
                        words.get(i).line(),
                        "a text is joined with the whole fact " + name,
                        "join what it tells, as in " + name + ".id()"));
            }
        }
    }

    private static boolean is(List<RuleWords.Word> words, int at, String text) {
        return at < words.size() && words.get(at).text().equals(text);
    }
}
