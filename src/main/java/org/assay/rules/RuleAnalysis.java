package org.assay.rules;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.assay.input.Node;

/**
 * Looks for what is wrong with rules that compile: two that give opposite verdicts on a subject, a subject that none
 * judges, a rule that can never fire. Figures and dates are looked at exactly, and so is every combination of the values
 * that one entry of the area can have; everything else is as good as the cases.
 */
public final class RuleAnalysis {
    private final Rulebook rulebook;
    private final Area area;
    private final Map<String, String> found = new LinkedHashMap<>();

    public RuleAnalysis(Rulebook rulebook, Area area) {
        this.rulebook = rulebook;
        this.area = area;
    }

    /** Each kind of doubt about each rule or sort of subject, once, with an example. */
    public List<String> warnings(List<CaseSuite.Tried> suite) {
        figures();
        CaseRunner runner = new CaseRunner(rulebook, area);
        Set<String> fired = new HashSet<>();
        for (CaseSuite.Tried tried : suite) {
            for (CaseResult result : tried.results()) {
                fired.addAll(result.fired());
                if (!result.tried().alone()) {
                    look(
                            runner.situation(result.tried().given()),
                            result.judgements(),
                            "the case \"" + result.tried().sentence() + "\"");
                }
            }
        }
        for (Node.Mapping given : area.variations()) {
            Area.Situation situation = runner.situation(given);
            RuleBase.Trace trace = runner.trace(situation);
            fired.addAll(trace.fired());
            look(situation, trace.judgements(), words(given));
        }
        rulebook.rules(area.stages()).stream()
                .filter(rule -> !fired.contains(rule.id()))
                .forEach(rule -> found.put(rule.id(), rule.id() + " fires in no case and in no variation (sampled)"));
        return List.copyOf(found.values());
    }

    /** What was looked at, and how far it proves anything. */
    public String reach(List<CaseSuite.Tried> suite) {
        long cases = suite.stream().mapToLong(tried -> tried.results().size()).sum();
        return "Looked at exactly: names and dates of figures, and "
                + area.variations().size()
                + " combinations of the values that one entry can have in the case base. Sampled: " + cases + " cases.";
    }

    /** A rule that asks for a figure that is never there can never fire. */
    private void figures() {
        for (RuleInfo rule : rulebook.rules(area.stages())) {
            List<RuleWords.Word> words = RuleWords.of(rulebook.text(rule)).all();
            for (int i = 0; i + 4 < words.size(); i++) {
                if (words.get(i).text().equals("PolicyFigure")
                        && words.get(i + 2).text().equals("name")) {
                    String quoted = words.get(i + 4).text();
                    figure(rule, quoted.replace("\"", ""));
                }
            }
        }
        rulebook.datedFigures().stream()
                .map(RulebookHeader.DatedFigure::name)
                .distinct()
                .filter(name -> rulebook.rules(area.stages()).stream()
                        .noneMatch(rule -> rulebook.text(rule).contains("\"" + name + "\"")))
                .forEach(name ->
                        found.put("figure " + name, "no rule reads the figure " + name + " of rulebook.yaml (exact)"));
    }

    private void figure(RuleInfo rule, String name) {
        List<RulebookHeader.DatedFigure> dated = rulebook.datedFigures().stream()
                .filter(f -> f.name().equals(name))
                .toList();
        boolean never = dated.stream()
                .noneMatch(
                        f -> rule.until().map(until -> !f.from().isAfter(until)).orElse(true));
        if (never) {
            found.put(
                    "never " + rule.id(),
                    rule.id() + " can never fire: rulebook.yaml has no figure " + name
                            + " that is in force while the rule is (exact)");
        }
    }

    private void look(Area.Situation situation, List<Judgement> judgements, String example) {
        Map<Subject, Judgement> verdicts = new HashMap<>();
        for (Judgement judgement : judgements) {
            Judgement other = verdicts.putIfAbsent(judgement.subject(), judgement);
            boolean opposite = other != null
                    && other.verdict().negative() != judgement.verdict().negative()
                    && !beside(other)
                    && !beside(judgement);
            if (opposite) {
                String pair = "opposite " + other.rule() + " " + judgement.rule();
                found.putIfAbsent(
                        pair,
                        other.rule() + " and " + judgement.rule() + " give opposite verdicts on " + judgement.subject()
                                + ", as in " + example);
            }
        }
        for (Subject subject : area.subjects().apply(situation)) {
            if (!verdicts.containsKey(subject)) {
                found.putIfAbsent("unjudged " + subject.kind(), "no rule judges " + subject + ", as in " + example);
            }
        }
    }

    /** What would change a verdict, and what has no effect on one, is no verdict of its own. */
    private static boolean beside(Judgement judgement) {
        return judgement.verdict().label().startsWith("would ")
                || judgement.verdict().label().startsWith("without ");
    }

    private static String words(Node node) {
        List<String> words = new ArrayList<>();
        if (node instanceof Node.Mapping mapping) {
            mapping.entries().forEach((key, entry) -> words.add(key + " " + words(entry.value())));
        } else if (node instanceof Node.Sequence list) {
            list.items().forEach(item -> words.add(words(item)));
        } else if (node instanceof Node.Scalar scalar) {
            return scalar.text();
        }
        return String.join(", ", words);
    }
}
