package org.assay.rules.pages;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.assay.input.Node;
import org.assay.rules.RuleInfo;
import org.assay.rules.book.RuleFile;
import org.assay.rules.book.RuleOrigin;
import org.assay.rules.book.RuleWords;
import org.assay.rules.book.Rulebook;
import org.assay.rules.book.RulebookHeader;
import org.assay.rules.cases.CaseBench;
import org.assay.rules.cases.CaseResult;
import org.assay.rules.cases.CaseRunner;
import org.assay.rules.cases.RuleCase;
import org.assay.rules.cases.RuleCases;

/** Everything there is to know about one rule, for a terminal. */
public final class RulePage {
    private final Rulebook rulebook;
    private final CaseBench area;
    private final RuleInfo rule;

    public RulePage(Rulebook rulebook, CaseBench area, RuleInfo rule) {
        this.rulebook = rulebook;
        this.area = area;
        this.rule = rule;
    }

    /** @param policy the file that holds the figures, such as an assessment strategy */
    public String text(Node policy) {
        StringBuilder text = new StringBuilder(rule.id() + ": " + rule.sentence() + "\n")
                .append("  source: ")
                .append(rule.source())
                .append("\n")
                .append("  in force: from ")
                .append(rule.since())
                .append(rule.until().map(until -> " to " + until).orElse(""))
                .append("\n")
                .append("  file: ")
                .append(RuleFile.path(rule))
                .append(origin())
                .append("\n\n")
                .append(rulebook.text(rule).indent(4))
                .append("\n");
        figures(text, policy);
        rulebook.tables(rule).forEach(table -> text.append("\n").append(new TablePage(rulebook, table).text()));
        cases(text);
        return text.toString();
    }

    private String origin() {
        RuleOrigin origin = RuleOrigin.of(rulebook, rule);
        return origin == RuleOrigin.BUNDLED ? "" : " (" + origin.words() + ")";
    }

    private void figures(StringBuilder text, Node policy) {
        Map<String, List<Node>> read = new TreeMap<>();
        RuleWords words = rulebook.words(rule);
        words.all().stream()
                .filter(word -> area.figures().containsKey(word.text()))
                .map(word -> area.figures().get(word.text()))
                .forEach(figure -> read.put(figure, policy.items(figure)));
        text.append("Figures that it reads:")
                .append(read.isEmpty() && named(words).isEmpty() ? " none\n" : "\n");
        read.forEach((figure, entries) -> {
            text.append("  ")
                    .append(figure)
                    .append(entries.isEmpty() ? ": not set" : "")
                    .append("\n");
            entries.forEach(entry -> text.append("    ")
                    .append(values(entry))
                    .append("\n      ")
                    .append(entry.text("source").replaceAll("\\s+", " "))
                    .append("\n"));
        });
        named(words).forEach(figure -> text.append("  ")
                .append(figure.name())
                .append(" (rulebook.yaml)\n    from ")
                .append(figure.from())
                .append(": ")
                .append(figure.words())
                .append("\n      ")
                .append(figure.source())
                .append("\n"));
    }

    private List<RulebookHeader.DatedFigure> named(RuleWords words) {
        return rulebook.datedFigures().stream()
                .filter(figure ->
                        words.all().stream().anyMatch(word -> word.text().equals("\"" + figure.name() + "\"")))
                .toList();
    }

    /** An entry of a policy without its source: {@code from 2007-04-01: value 24}. */
    private static String values(Node entry) {
        StringBuilder text = new StringBuilder("from " + entry.text("from") + ":");
        if (entry instanceof Node.Mapping mapping) {
            mapping.entries().forEach((key, value) -> {
                if (!key.equals("from") && !key.equals("source")) {
                    text.append(" ").append(key).append(" ").append(plain(value.value()));
                }
            });
        }
        return text.toString();
    }

    private static String plain(Node node) {
        if (node instanceof Node.Sequence list) {
            return String.join(", ", list.items().stream().map(RulePage::plain).toList());
        }
        return node instanceof Node.Scalar scalar ? scalar.text() : "…";
    }

    private void cases(StringBuilder text) {
        CaseRunner runner = new CaseRunner(rulebook, area);
        text.append("\nCases:\n");
        for (RuleCase each : RuleCases.of(rulebook, rule).cases()) {
            CaseResult result = runner.run(rule.id(), each);
            text.append("  ")
                    .append(result.fires() ? "fires  " : "silent ")
                    .append(result.holds() ? "" : "(does not hold) ")
                    .append(each.sentence())
                    .append("\n");
            result.sentences()
                    .forEach(sentence ->
                            text.append("           ").append(sentence).append("\n"));
        }
    }
}
