package org.assay.rules.centre;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.assay.input.Problems;
import org.assay.rules.book.RuleText;
import org.assay.rules.book.RuleWords;

/** Refuses words that have no place in a rule, each with its line. */
final class WordGuard {
    private static final String ONE_INSERT = "conclude once: insert( Conclude.… );";
    private static final Set<String> NUMBERS = Set.of("0", "1");

    private WordGuard() {}

    static void check(RuleText rule, Problems problems) {
        RuleWords words = RuleWords.of(rule.text());
        List<RuleWords.Word> all = words.all();
        for (int i = 0; i < all.size(); i++) {
            RuleWords.Word word = all.get(i);
            String text = word.text();
            Optional<String> refused = RuleNames.reason(RuleNames.Use.WORD, text);
            if (refused.isPresent()) {
                problems.add(rule.problem(word.line(), "\"" + text + "\" has no place in a rule", refused.get()));
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
        LiteralGuard.check(rule, words, problems);
        beyondOne(words.consequence())
                .ifPresent(word ->
                        problems.add(rule.problem(word.line(), "\"then\" does more than conclude", ONE_INSERT)));
    }

    /** The first word with which a consequence is no longer one {@code insert( … );}. */
    static Optional<RuleWords.Word> beyondOne(List<RuleWords.Word> then) {
        int depth = 0;
        for (int i = 0; i < then.size(); i++) {
            String text = then.get(i).text();
            depth += then.get(i).nesting();
            boolean last = i == then.size() - 1;
            boolean misplaced = text.equals(";") != last
                    || text.equals("{")
                    || text.equals("}")
                    || depth == 0 && !last && i > 1 && !text.equals(")");
            if (i == 0 && !text.equals("insert") || misplaced) {
                return Optional.of(then.get(i));
            }
        }
        return Optional.empty();
    }
}
