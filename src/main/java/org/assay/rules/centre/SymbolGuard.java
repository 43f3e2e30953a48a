package org.assay.rules.centre;

import java.util.List;
import java.util.Set;
import org.assay.input.Problems;
import org.assay.rules.book.RuleText;
import org.assay.rules.book.RuleWords;

/** Refuses signs that rules have no use for: the compiler's languages give a meaning to nearly every one. */
final class SymbolGuard {
    private static final Set<String> WHEN =
            Set.of("(", ")", ",", ".", ":", "==", "!=", "<", "<=", ">", ">=", "&&", "||", "!", "+", "-", "*", "/", ";");
    private static final Set<String> THEN = Set.of(
            "(", ")", ",", ".", ";", "==", "!=", "<", "<=", ">", ">=", "&&", "||", "!", "+", "-", "*", "/", "?", ":");
    /** One after the other, these say nothing more than one, change a value, or look up what no pattern names. */
    private static final Set<String> SINGLE = Set.of("+", "-", "!", "/", ".", ":", "<", ">", "*", ",");

    private SymbolGuard() {}

    static void check(RuleText rule, Problems problems) {
        RuleWords words = RuleWords.of(rule.text());
        check(rule, words.condition(), WHEN, problems);
        check(rule, words.consequence(), THEN, problems);
    }

    private static void check(RuleText rule, List<RuleWords.Word> words, Set<String> allowed, Problems problems) {
        String before = "";
        for (RuleWords.Word word : words) {
            String text = word.text();
            boolean symbol = !word.isText() && !word.isName() && !word.isNumber();
            // the other signs that the list of names refuses are told of with their reasons
            if (symbol
                    && !allowed.contains(text)
                    && RuleNames.reason(RuleNames.Use.WORD, text).isEmpty()) {
                String wrong = text.equals("=")
                        ? "= stands between " + before + " and a value"
                        : text + " has no place in a rule";
                problems.add(rule.problem(word.line(), wrong, meant(text)));
            } else if (SINGLE.contains(text) && text.equals(before) || text.equals("/") && before.matches("|[(,;:]")) {
                problems.add(rule.problem(word.line(), before + text + " has no place in a rule", "remove it"));
            }
            before = text;
        }
    }

    private static String meant(String symbol) {
        return switch (symbol) {
            case "#" -> "begin a comment with //";
            case "=" -> "compare with ==";
            case "&", "|" -> "write " + symbol + symbol;
            case "[", "]", "{", "}" -> "use round brackets";
            case "?" -> "make two rules of it, one for each case";
            case "@" -> "annotations stand between the rule's sentence and when";
            default -> "remove it";
        };
    }
}
