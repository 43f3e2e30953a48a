package org.assay.rules.centre;

import java.util.List;
import org.assay.input.Nearest;
import org.assay.input.Problems;
import org.assay.rules.book.RuleText;
import org.assay.rules.book.RuleWords;
import org.assay.rules.book.RulebookHeader;

/** Refuses rules that ask for a figure which {@code rulebook.yaml} does not have: they would stay silent for good. */
final class FigureGuard {
    private static final String FIGURE = "PolicyFigure";

    private final List<String> names;
    private final Problems problems;

    FigureGuard(RulebookHeader header, Problems problems) {
        names = header.figures().stream()
                .map(RulebookHeader.DatedFigure::name)
                .distinct()
                .toList();
        this.problems = problems;
    }

    /** Looks for {@code name == "…"} wherever it stands between the brackets of a pattern of figures. */
    void check(RuleText rule) {
        List<RuleWords.Word> words = RuleWords.of(rule.text()).condition();
        for (int i = 0; i + 1 < words.size(); i++) {
            if (words.get(i).text().equals(FIGURE) && words.get(i + 1).text().equals("(")) {
                pattern(rule, words, i + 2);
            }
        }
    }

    private void pattern(RuleText rule, List<RuleWords.Word> words, int from) {
        int depth = 1;
        for (int i = from; i + 2 < words.size() && depth > 0; i++) {
            String text = words.get(i).text();
            depth += text.equals("(") ? 1 : text.equals(")") ? -1 : 0;
            boolean list = words.get(i + 1).text().equals("in");
            if (depth == 1
                    && text.equals("name")
                    && (list || words.get(i + 1).text().equals("=="))) {
                for (int j = i + 2; j < words.size() && asks(words.get(j), list); j++) {
                    named(rule, words.get(j));
                    if (!list) {
                        break;
                    }
                }
            }
        }
    }

    /** Of {@code in ( "a", "b" )} up to the closing bracket. */
    private static boolean asks(RuleWords.Word word, boolean list) {
        return word.isText() || list && word.text().matches("[(,]");
    }

    private void named(RuleText rule, RuleWords.Word word) {
        String name = word.text().replaceAll("^.|.$", "");
        if (word.isText() && !names.contains(name)) {
            problems.add(rule.problem(
                    word.line(),
                    RulebookHeader.FILE + " has no figure \"" + name + "\", so that the rule would never fire",
                    Nearest.question(name, names)
                            .orElse("add it under figures: name, from, value and source"
                                    + (names.isEmpty() ? "" : "; there are " + String.join(", ", names)))));
        }
    }
}
