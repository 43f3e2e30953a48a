package org.assay.rules.centre;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.assay.input.Problems;
import org.assay.rules.book.RuleText;
import org.assay.rules.book.RuleWords;

/** Refuses words that have no place in a rule, each with its line. */
final class WordGuard {
    private static final String ORDER = "a rule's stage is its folder, and order follows from facts; remove it";
    private static final String ONE_INSERT = "conclude once: insert( Conclude.… );";
    private static final String NO_CODE = "a rule file holds one rule and nothing else; remove it";

    private static final Map<String, String> REFUSED = Stream.of(
                    remedies(
                            ORDER,
                            "salience no-loop lock-on-active agenda-group ruleflow-group activation-group auto-focus"
                                    + " date-effective date-expires timer calendars duration dialect enabled"),
                    remedies("put what it tests into a pattern, as in Evidence( authenticated == false )", "eval"),
                    remedies(
                            "facts never change; " + ONE_INSERT,
                            "modify update delete retract insertLogical upsert drools kcontext kieContext channels"),
                    remedies(NO_CODE, "function declare query global window static extends native class interface"),
                    remedies(
                            "every fact is in the working memory; match it by a pattern", "entry-point forall collect"),
                    remedies(
                            "say in \"when\" what must hold, and in \"then\" only what follows",
                            "while for do if else switch try catch throw return synchronized lambda instanceof goto"),
                    remedies(
                            "a rule sees facts and nothing of the machine",
                            "System Runtime Process ProcessBuilder ProcessHandle Thread Class ClassLoader Method.invoke"
                                    + " getClass forName reflect invoke exec exit File Files Path Paths URL URI Socket"
                                    + " ObjectInputStream ServiceLoader Unsafe MethodHandles"),
                    remedies("compare by ==, in ( … ) or startsWith( … )", "matches soundslike memberOf"),
                    remedies("write it as a condition", "-> ::"))
            .flatMap(remedies -> remedies.entrySet().stream())
            .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));

    private static final Set<String> NUMBERS = Set.of("0", "1");

    private WordGuard() {}

    private static Map<String, String> remedies(String remedy, String words) {
        return Stream.of(words.split(" ")).collect(Collectors.toMap(word -> word, word -> remedy));
    }

    static void check(RuleText rule, Problems problems) {
        RuleWords words = RuleWords.of(rule.text());
        List<RuleWords.Word> all = words.all();
        for (int i = 0; i < all.size(); i++) {
            RuleWords.Word word = all.get(i);
            String text = word.text();
            if (REFUSED.containsKey(text)) {
                problems.add(rule.problem(word.line(), "\"" + text + "\" has no place in a rule", REFUSED.get(text)));
            } else if (word.isNumber() && !NUMBERS.contains(text)) {
                problems.add(rule.problem(
                        word.line(),
                        "the number " + text + " stands in the rule",
                        "figures are data: put it into the "
                                + "assessment strategy, or under figures in rulebook.yaml, with its date and source"));
            } else if (text.equals("from") && !words.after(i).text().equals("accumulate")) {
                problems.add(rule.problem(
                        word.line(),
                        "\"from\" without accumulate",
                        "match facts by patterns, or gather them by accumulate"));
            }
        }
        escapes(rule, problems);
        consequence(rule, words, problems);
    }

    /** Java would read an escaped character as code wherever it stands, even in a comment. */
    private static void escapes(RuleText rule, Problems problems) {
        List<String> lines = rule.text().lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).contains("\\u")) {
                problems.add(rule.problem(i + 1, "it holds an escaped character", "write the character itself"));
            }
        }
    }

    private static void consequence(RuleText rule, RuleWords words, Problems problems) {
        List<RuleWords.Word> then = words.consequence();
        int depth = 0;
        for (int i = 0; i < then.size(); i++) {
            String text = then.get(i).text();
            depth += text.equals("(") ? 1 : text.equals(")") ? -1 : 0;
            boolean last = i == then.size() - 1;
            boolean misplaced = text.equals(";") != last
                    || text.equals("{")
                    || text.equals("}")
                    || depth == 0 && !last && i > 1 && !text.equals(")");
            if (i == 0 && !text.equals("insert") || misplaced) {
                problems.add(rule.problem(then.get(i).line(), "\"then\" does more than conclude", ONE_INSERT));
                return;
            }
        }
    }
}
