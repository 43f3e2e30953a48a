package org.assay.rules.cases;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.assay.input.Nearest;
import org.assay.input.Node;
import org.assay.rules.RuleInfo;
import org.assay.rules.book.RuleFile;
import org.assay.rules.book.RuleWords;
import org.assay.rules.book.Rulebook;

/** What the texts of a rulebook's own rules and cases name: units that there are not, and numbers that belong in data. */
final class TextDoubts {
    /** A number that stands alone: neither a unit's code nor a date nor a clause. */
    private static final Pattern NUMBER = Pattern.compile("(?<![\\w./-])\\d+(?![\\w/-]|\\.\\d)");

    private static final Set<String> CODES = Set.of("unitCode", "code");

    private final Rulebook rulebook;
    private final Set<String> units;
    private final List<String> found = new ArrayList<>();

    private TextDoubts(Rulebook rulebook, CaseBench area, Set<String> units) {
        this.rulebook = rulebook;
        this.units = new TreeSet<>(units);
        rulebook.files().document(area.caseBase()).items("units").forEach(unit -> this.units.add(unit.text("code")));
    }

    /** @param units codes of all units that any suite has */
    static List<String> of(Rulebook rulebook, CaseBench area, Set<String> units, List<CaseSuite.Tried> suite) {
        TextDoubts doubts = new TextDoubts(rulebook, area, units);
        for (CaseSuite.Tried tried : suite) {
            if (rulebook.custom() && rulebook.files().brings(RuleFile.path(tried.rule()))) {
                doubts.rule(tried.rule());
            }
            if (rulebook.custom() && tried.own()) {
                tried.results().forEach(result -> result.tried()
                        .given()
                        .get("unit")
                        .flatMap(unit -> unit.get("code"))
                        .ifPresent(doubts::code));
            }
        }
        return doubts.found;
    }

    private void rule(RuleInfo rule) {
        RuleWords all = rulebook.words(rule);
        String path = RuleFile.path(rule);
        List<RuleWords.Word> when = all.condition();
        for (int i = 0; i + 2 < when.size(); i++) {
            for (int j = i + 2; CODES.contains(when.get(i).text()) && j < when.size(); j++) {
                RuleWords.Word word = when.get(j);
                if (word.isText()) {
                    unit(word.content(), rulebook.files().place(path, word.line()));
                } else if (!word.text().matches("[(]|,|in")
                        || !when.get(i + 1).text().matches("in|not") && j > i + 2) {
                    break;
                }
            }
        }
        number(rule.sentence(), rulebook.files().place(path, all.lineOf("rule")));
        all.consequence().stream()
                .filter(RuleWords.Word::isText)
                .forEach(word -> number(word.text(), rulebook.files().place(path, word.line())));
    }

    private void code(Node code) {
        if (code instanceof Node.Scalar text) {
            unit(text.text(), text.at() + ": ");
        }
    }

    private void unit(String code, String at) {
        if (!units.contains(code)) {
            found.add(at + "no suite has the unit \"" + code + "\""
                    + Nearest.question(code, units).map(q -> "; " + q).orElse(""));
        }
    }

    private void number(String text, String at) {
        Matcher number = NUMBER.matcher(text);
        if (number.find()) {
            found.add(at + "the number " + number.group() + " stands in a text and goes stale when the figure changes;"
                    + " join the figure's own value() to the text");
        }
    }
}
