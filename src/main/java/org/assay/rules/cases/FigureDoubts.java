package org.assay.rules.cases;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.assay.rules.RuleInfo;
import org.assay.rules.book.RuleFile;
import org.assay.rules.book.RuleWords;
import org.assay.rules.book.Rulebook;
import org.assay.rules.book.RulebookHeader;

/** Figures that rules ask for and do not get, and figures that no rule asks for. Names and dates are looked at exactly. */
final class FigureDoubts {
    private final Rulebook rulebook;
    private final CaseBench area;
    private final List<String> found = new ArrayList<>();

    private FigureDoubts(Rulebook rulebook, CaseBench area) {
        this.rulebook = rulebook;
        this.area = area;
    }

    static List<String> of(Rulebook rulebook, CaseBench area) {
        FigureDoubts doubts = new FigureDoubts(rulebook, area);
        rulebook.rules(area.stages()).forEach(doubts::asked);
        doubts.unread();
        return doubts.found;
    }

    private void asked(RuleInfo rule) {
        List<RuleWords.Word> words = rulebook.words(rule).all();
        for (int i = 0; i + 4 < words.size(); i++) {
            if (words.get(i).text().equals("PolicyFigure")
                    && words.get(i + 2).text().equals("name")) {
                asked(rule, words.get(i).line(), words.get(i + 4).text().replace("\"", ""));
            }
        }
    }

    private void asked(RuleInfo rule, int line, String name) {
        Optional<LocalDate> first = rulebook.datedFigures().stream()
                .filter(figure -> figure.name().equals(name))
                .map(RulebookHeader.DatedFigure::from)
                .min(LocalDate::compareTo);
        String at = rulebook.files().place(RuleFile.path(rule), line);
        boolean inTime = first.map(
                        from -> rule.until().map(u -> !from.isAfter(u)).orElse(true))
                .orElse(false);
        if (!inTime) {
            found.add(at + rule.id() + " can never fire: rulebook.yaml has no figure " + name
                    + " that is in force while the rule is (exact)");
        } else if (first.orElseThrow().isAfter(rule.since())) {
            found.add(at + "from " + rule.since() + " to " + first.orElseThrow().minusDays(1) + " the rule " + rule.id()
                    + " has no figure " + name + " and stays silent (exact)");
        }
    }

    private void unread() {
        Collection<String> elsewhere = area.figures().values();
        rulebook.datedFigures().stream()
                .map(RulebookHeader.DatedFigure::name)
                .distinct()
                .filter(name -> rulebook.rules(area.stages()).stream()
                        .noneMatch(rule -> rulebook.words(rule).all().stream()
                                .anyMatch(word -> word.text().equals("\"" + name + "\""))))
                .forEach(name -> found.add(rulebook.files().place(RulebookHeader.FILE, "name: " + name)
                        + "no rule reads the figure " + name + " of rulebook.yaml"
                        + (elsewhere.contains(name)
                                ? "; the rules read that of the suite's assessment-strategy.yaml: change it in a copy of"
                                        + " the suite, and judge with --suite"
                                : "")
                        + " (exact)"));
    }
}
