package org.assay.rules.pages;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.assay.input.CanonicalJson;
import org.assay.input.InputException;
import org.assay.input.Node;
import org.assay.rules.RuleInfo;
import org.assay.rules.book.RuleFile;
import org.assay.rules.book.RuleOrigin;
import org.assay.rules.book.Rulebook;
import org.assay.rules.cases.CaseBench;
import org.assay.rules.cases.CaseRunner;
import org.assay.rules.cases.RuleCase;
import org.assay.rules.cases.RuleCases;

/** The list of a rulebook's rules, in the forms in which people and programs read it. */
public final class Catalogue {
    private final Rulebook rulebook;
    private final List<CaseBench> areas;
    private final CatalogueTables tables;

    public Catalogue(Rulebook rulebook, List<CaseBench> areas) {
        this.rulebook = rulebook;
        this.areas = List.copyOf(areas);
        tables = new CatalogueTables(rulebook, this.areas);
    }

    /** A rule, where it comes from and how many cases it has. */
    private record Line(CaseBench area, RuleInfo rule, RuleOrigin origin, int cases) {
        String stage() {
            return rule.stage().substring(area.id().length() + 1);
        }

        String purpose() {
            return area.judging().purpose(rule.stage());
        }

        /** The rule's origin between two texts; nothing of a bundled rule. */
        String origin(String before, String after) {
            return origin == RuleOrigin.BUNDLED ? "" : before + origin.words() + after;
        }

        String inForce() {
            return rule.since() + rule.until().map(until -> " to " + until).orElse("");
        }
    }

    private List<Line> lines() {
        List<Line> lines = new ArrayList<>();
        for (CaseBench area : areas) {
            for (RuleInfo rule : rulebook.rules(area.stages())) {
                lines.add(new Line(
                        area,
                        rule,
                        RuleOrigin.of(rulebook, rule),
                        RuleCases.of(rulebook, rule).cases().size()));
            }
        }
        return lines;
    }

    /** For a terminal. */
    public String text() {
        StringBuilder text = new StringBuilder(
                rulebook.name() + ", version " + rulebook.version() + ", of " + rulebook.owner() + "\n");
        String stage = "";
        for (Line line : lines()) {
            if (!stage.equals(line.rule().stage())) {
                stage = line.rule().stage();
                text.append("\n")
                        .append(stage.replace('.', '/'))
                        .append("\n  ")
                        .append(line.purpose())
                        .append("\n\n");
            }
            text.append("  ")
                    .append(line.rule().id())
                    .append(line.origin(" (", ")"))
                    .append("\n      ")
                    .append(line.rule().sentence())
                    .append("\n      ")
                    .append(line.rule().source())
                    .append("; since ")
                    .append(line.inForce())
                    .append("; ")
                    .append(line.cases())
                    .append(line.cases() == 1 ? " case\n" : " cases\n");
        }
        return text.append(tables.text())
                .append(disabled("\n", "  ", " (not applied: ", ")\n"))
                .toString();
    }

    /** For the documentation. */
    public String markdown() {
        StringBuilder text = new StringBuilder("# " + rulebook.name()
                + ": catalogue of rules\n\nMade by `assay rules list --format md`; do not edit it. "
                + "Rules judge stage by stage, in the order given here.\n");
        String stage = "";
        for (Line line : lines()) {
            if (!stage.equals(line.rule().stage())) {
                stage = line.rule().stage();
                text.append("\n## ")
                        .append(stage.replace('.', '/'))
                        .append("\n\n")
                        .append(line.purpose())
                        .append(
                                "\n\n| rule | what it does | for example | source | since | cases |\n|---|---|---|---|---|---|\n");
            }
            String path = RuleFile.path(line.rule());
            text.append("| [")
                    .append(line.rule().id())
                    .append("](")
                    .append(path)
                    .append(")")
                    .append(line.origin(" (", ")"))
                    .append(" | ")
                    .append(line.rule().sentence())
                    .append(" | ")
                    .append(example(line))
                    .append(" | ")
                    .append(line.rule().source())
                    .append(" | ")
                    .append(line.inForce())
                    .append(" | ")
                    .append(line.cases())
                    .append(" |\n");
        }
        return text.append(tables.markdown())
                .append(disabled("\n## Not applied\n\n", "- ", ": ", "\n"))
                .toString();
    }

    /** The first case in which the rule fires; nothing where none does, or where cases cannot be tried, which a check tells. */
    private String example(Line line) {
        try {
            CaseRunner runner = new CaseRunner(rulebook, line.area());
            return RuleCases.of(rulebook, line.rule()).cases().stream()
                    .filter(tried -> runner.run(line.rule().id(), tried).fires())
                    .findFirst()
                    .map(RuleCase::sentence)
                    .orElse("");
        } catch (InputException e) {
            return "";
        }
    }

    private String disabled(String head, String before, String between, String after) {
        StringBuilder text = new StringBuilder(rulebook.disabled().isEmpty() ? "" : head);
        rulebook.disabled().forEach(rule -> text.append(before)
                .append(rule.id())
                .append(between)
                .append(rule.reason())
                .append(after));
        return text.toString();
    }

    /** For programs. */
    public byte[] json() {
        List<Node> rules = new ArrayList<>();
        for (Line line : lines()) {
            Map<String, Node> rule = new LinkedHashMap<>();
            rule.put("id", Node.Scalar.of(line.rule().id()));
            rule.put("sentence", Node.Scalar.of(line.rule().sentence()));
            rule.put("source", Node.Scalar.of(line.rule().source()));
            rule.put("since", Node.Scalar.of(line.rule().since().toString()));
            line.rule().until().ifPresent(until -> rule.put("until", Node.Scalar.of(until.toString())));
            rule.put("area", Node.Scalar.of(line.area().id()));
            rule.put("stage", Node.Scalar.of(line.stage()));
            rule.put("cases", Node.Scalar.of(line.cases()));
            rule.put("origin", Node.Scalar.of(line.origin().name().toLowerCase(Locale.ROOT)));
            rules.add(Node.Mapping.of(rule));
        }
        List<Node> disabled = rulebook.disabled().stream()
                .<Node>map(rule -> Node.Mapping.of(
                        Map.of("id", Node.Scalar.of(rule.id()), "reason", Node.Scalar.of(rule.reason()))))
                .toList();
        return CanonicalJson.write(Node.Mapping.of(Map.of(
                "stages", Node.Sequence.of(stageNodes()),
                "rules", Node.Sequence.of(rules),
                "tables", Node.Sequence.of(tables.nodes()),
                "disabled", Node.Sequence.of(disabled))));
    }

    private List<Node> stageNodes() {
        List<Node> stages = new ArrayList<>();
        for (CaseBench area : areas) {
            area.judging()
                    .all()
                    .forEach(stage -> stages.add(Node.Mapping.of(Map.of(
                            "area", Node.Scalar.of(area.id()),
                            "id",
                                    Node.Scalar.of(
                                            stage.name().substring(area.id().length() + 1)),
                            "purpose", Node.Scalar.of(stage.purpose())))));
        }
        return stages;
    }

    /** For a browser. */
    public String html() {
        StringBuilder rows = new StringBuilder();
        for (Line line : lines()) {
            rows.append("<tr>");
            List.of(
                            line.rule().id() + line.origin(" (", ")"),
                            line.rule().sentence(),
                            line.rule().stage(),
                            line.rule().source(),
                            line.inForce(),
                            String.valueOf(line.cases()))
                    .forEach(cell -> rows.append("<td>").append(escaped(cell)).append("</td>"));
            rows.append("</tr>\n");
        }
        String title = escaped(rulebook.name() + ", version " + rulebook.version());
        return "<!DOCTYPE html>\n<html lang=\"en\"><head><meta charset=\"utf-8\"><title>" + title
                + "</title></head><body>\n<h1>" + title
                + "</h1>\n" + stages()
                + "<table>\n<thead><tr><th>Rule</th><th>What it does</th><th>Stage</th><th>Source</th><th>Since</th><th>Cases</th></tr></thead>\n<tbody>\n"
                + rows + "</tbody></table>\n" + tables.html() + notApplied() + "</body></html>\n";
    }

    private String stages() {
        StringBuilder items = new StringBuilder();
        for (CaseBench area : areas) {
            area.judging().all().forEach(stage -> items.append("<li>")
                    .append(escaped(stage.name() + ": " + stage.purpose()))
                    .append("</li>\n"));
        }
        return "<h2>Stages</h2>\n<ol>\n" + items + "</ol>\n<h2>Rules</h2>\n";
    }

    private String notApplied() {
        StringBuilder items = new StringBuilder();
        rulebook.disabled().forEach(rule -> items.append("<li>")
                .append(escaped(rule.id() + ": " + rule.reason()))
                .append("</li>\n"));
        return items.isEmpty() ? "" : "<h2>Not applied</h2>\n<ul>\n" + items + "</ul>\n";
    }

    static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
