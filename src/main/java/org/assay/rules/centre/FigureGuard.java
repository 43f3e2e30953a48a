package org.assay.rules.centre;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.assay.input.Nearest;
import org.assay.input.Problems;
import org.assay.rules.book.RuleText;
import org.assay.rules.book.RuleWords;
import org.assay.rules.book.RulebookHeader;

/** Refuses rules that ask for a figure which {@code rulebook.yaml} does not have: they would stay silent for good. */
final class FigureGuard {
    private static final String FIGURE = "PolicyFigure";

    private static final Set<String> OF_NUMBERS = Set.of("value", "monthsBefore", "exceededBy");

    private final List<String> names;
    private final Set<String> days;
    private final Problems problems;

    FigureGuard(RulebookHeader header, Problems problems) {
        names = header.figures().stream()
                .map(RulebookHeader.DatedFigure::name)
                .distinct()
                .toList();
        days = header.figures().stream()
                .filter(figure -> figure.day().isPresent())
                .map(RulebookHeader.DatedFigure::name)
                .collect(Collectors.toSet());
        this.problems = problems;
    }

    /** Looks for {@code name == "…"} wherever it stands between the brackets of a pattern of figures. */
    void check(RuleText rule) {
        List<RuleWords.Word> words = RuleWords.of(rule.text()).condition();
        for (int i = 0; i + 1 < words.size(); i++) {
            if (words.get(i).text().equals(FIGURE) && words.get(i + 1).text().equals("(")) {
                pattern(rule, Brackets.within(words, i + 2));
            }
        }
    }

    private void pattern(RuleText rule, List<RuleWords.Word> within) {
        int depth = 0;
        for (int i = 0; i + 2 < within.size(); i++) {
            depth += within.get(i).nesting();
            boolean list = within.get(i + 1).text().equals("in");
            boolean compared = list || within.get(i + 1).text().equals("==");
            if (depth == 0 && compared && within.get(i).text().equals("name")) {
                if (!list) {
                    kind(rule, within, within.get(i + 2));
                }
                for (int j = i + 2; j < within.size() && asks(within.get(j), list); j++) {
                    named(rule, within.get(j));
                    if (!list) {
                        break;
                    }
                }
            }
        }
    }

    /** A day is asked for as a day, a number as a number. */
    private void kind(RuleText rule, List<RuleWords.Word> within, RuleWords.Word named) {
        if (!named.isText() || !names.contains(named.content())) {
            return;
        }
        String name = named.content();
        boolean day = days.contains(name);
        within.stream()
                .filter(word ->
                        day ? OF_NUMBERS.contains(word.text()) : word.text().equals("day"))
                .forEach(word -> problems.add(rule.problem(
                        word.line(),
                        "the figure " + name + " is a " + (day ? "day" : "number") + ", and has no " + word.text(),
                        day ? "ask for its day" : "ask for its value, or for monthsBefore")));
    }

    /** Of {@code in ( "a", "b" )} up to the closing bracket. */
    private static boolean asks(RuleWords.Word word, boolean list) {
        return word.isText() || list && word.text().matches("[(,]");
    }

    private void named(RuleText rule, RuleWords.Word word) {
        if (word.isText() && !names.contains(word.content())) {
            String name = word.content();
            problems.add(rule.problem(
                    word.line(),
                    RulebookHeader.FILE + " has no figure \"" + name + "\", so that the rule would never fire",
                    Nearest.question(name, names)
                            .orElse("add it under figures: name, from, value and source"
                                    + (names.isEmpty() ? "" : "; there are " + String.join(", ", names)))));
        }
    }
}
