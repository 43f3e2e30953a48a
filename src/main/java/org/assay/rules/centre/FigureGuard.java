package org.assay.rules.centre;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.assay.input.Nearest;
import org.assay.input.Problems;
import org.assay.rules.book.FiguresOfRules;
import org.assay.rules.book.RuleText;
import org.assay.rules.book.RuleWords;
import org.assay.rules.book.RulebookHeader;

/**
 * Refuses rules that ask for a figure otherwise than by its name, so that no record could say which they read, or for one
 * that {@code rulebook.yaml} does not have: they would stay silent for good.
 */
final class FigureGuard {
    private static final String NAMED = "begin with PolicyFigure( name == \"NAME\", in double quotes";

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

    /** A record names the figures that rules ask for by name, so that every pattern has to begin with the name. */
    void check(RuleText rule) {
        List<RuleWords.Word> words = RuleWords.of(rule.text()).all();
        for (int i = 0; i < words.size(); i++) {
            if (FiguresOfRules.isPattern(words, i)) {
                List<RuleWords.Word> within = Brackets.within(words, i + 2);
                int line = words.get(i).line();
                FiguresOfRules.name(words, i)
                        .ifPresentOrElse(
                                name -> {
                                    kind(rule, within, name);
                                    named(rule, name);
                                },
                                () -> problems.add(
                                        rule.problem(line, "the pattern does not begin with a figure's name", NAMED)));
            }
        }
    }

    /** A day is asked for as a day, a number as a number. */
    private void kind(RuleText rule, List<RuleWords.Word> within, RuleWords.Word named) {
        if (!names.contains(named.content())) {
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

    private void named(RuleText rule, RuleWords.Word word) {
        if (!names.contains(word.content())) {
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
