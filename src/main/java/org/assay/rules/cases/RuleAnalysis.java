package org.assay.rules.cases;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.assay.input.Node;
import org.assay.input.Problem;
import org.assay.input.Source;
import org.assay.rules.Judgement;
import org.assay.rules.RulesException;
import org.assay.rules.Subject;
import org.assay.rules.Verdict;
import org.assay.rules.book.DecisionTable;
import org.assay.rules.book.RuleBase;
import org.assay.rules.book.RuleFile;
import org.assay.rules.book.Rulebook;
import org.assay.rules.book.RulebookFiles;
import org.assay.rules.book.RulebookHeader;

/**
 * Looks for what is wrong with rules that compile: two that give opposite verdicts on a subject, a subject that none
 * judges, a rule that can never fire. Figures and dates are looked at exactly, and so is every combination of the values
 * that one entry of the area can have; everything else is as good as the cases.
 */
public final class RuleAnalysis {
    private final Rulebook rulebook;
    private final CaseBench area;
    private final Set<String> units;
    private final Map<String, String> found = new LinkedHashMap<>();
    private boolean decides;

    /** @param units codes of all units that any suite has */
    public RuleAnalysis(Rulebook rulebook, CaseBench area, Set<String> units) {
        this.rulebook = rulebook;
        this.area = area;
        this.units = units;
    }

    /**
     * Each kind of doubt about each rule or sort of subject, once, with its place or an example.
     *
     * @throws RulesException where the rules decide nothing
     */
    public List<String> warnings(List<CaseSuite.Tried> suite) {
        Set<String> read = rulebook.tables().stream().map(DecisionTable::path).collect(Collectors.toSet());
        List<String> warnings = new ArrayList<>(rulebook.files().unread(read));
        warnings.addAll(FigureDoubts.of(rulebook, area));
        warnings.addAll(unasked());
        warnings.addAll(TextDoubts.of(rulebook, area, units, suite));
        Set<String> fired = fired(suite);
        rulebook.rules(area.stages()).stream()
                .filter(rule -> !fired.contains(rule.id()))
                .forEach(rule -> found.put(
                        rule.id(), place(rule.id()) + rule.id() + " fires in no case and in no variation (sampled)"));
        if (!decides) {
            throw new RulesException(List.of(new Problem(
                    Source.whole(rulebook.files().name(RulebookHeader.FILE)),
                    "no rule gives a decision",
                    "add base: bundled to change the bundled rulebook, or rules that decide")));
        }
        warnings.addAll(found.values());
        return warnings;
    }

    private List<String> unasked() {
        Set<DecisionTable> asked = rulebook.rules(area.stages()).stream()
                .flatMap(rule -> rulebook.tables(rule).stream())
                .collect(Collectors.toSet());
        return rulebook.tables().stream()
                .filter(table -> table.area().equals(area.packageName()) && !asked.contains(table))
                .map(table ->
                        rulebook.files().place(table.path(), 1) + "no rule asks the table " + table.name() + " (exact)")
                .toList();
    }

    /** Looks at every case and variation, and tells which rules fired in any. */
    private Set<String> fired(List<CaseSuite.Tried> suite) {
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
            CaseBench.Situation situation = runner.situation(given);
            RuleBase.Trace trace = runner.trace(situation);
            fired.addAll(trace.fired());
            look(situation, trace.judgements(), words(given));
        }
        return fired;
    }

    /** Where a rule begins. */
    private String place(String id) {
        return rulebook.rules(area.stages()).stream()
                .filter(rule -> rule.id().equals(id))
                .map(rule -> rulebook.files()
                        .place(RuleFile.path(rule), rulebook.words(rule).lineOf("rule")))
                .findFirst()
                .orElse("");
    }

    /** What was looked at, and how far it proves anything. */
    public String reach(List<CaseSuite.Tried> suite) {
        long cases = suite.stream().mapToLong(tried -> tried.results().size()).sum();
        return "Looked at exactly: names and dates of figures, and "
                + area.variations().size()
                + " combinations of the values that one entry can have in the case base. Sampled: " + cases + " cases.";
    }

    private void look(CaseBench.Situation situation, List<Judgement> judgements, String example) {
        List<Subject> subjects = area.subjects().apply(situation);
        decides |= subjects.stream().noneMatch(subject -> subject.kind() == Subject.Kind.DECISION)
                || judgements.stream().anyMatch(judgement -> judgement.subject().kind() == Subject.Kind.DECISION);
        Map<Subject, Judgement> verdicts = new HashMap<>();
        for (Judgement judgement : judgements) {
            Judgement other = verdicts.putIfAbsent(judgement.subject(), judgement);
            boolean opposite = other != null
                    && other.verdict().negative() != judgement.verdict().negative()
                    && !other.because().contains(judgement)
                    && !judgement.because().contains(other)
                    && !beside(other)
                    && !beside(judgement)
                    && !(bundled(other) && bundled(judgement));
            if (opposite) {
                String pair = "opposite " + other.rule() + " " + judgement.rule();
                found.putIfAbsent(
                        pair,
                        place(own(other, judgement)) + other.rule() + " and " + judgement.rule()
                                + " give opposite verdicts on " + judgement.subject() + ", as in " + example);
            }
        }
        for (Subject subject : subjects) {
            if (!verdicts.containsKey(subject)) {
                found.putIfAbsent("unjudged " + subject.kind(), "no rule judges " + subject + ", as in " + example);
            }
        }
    }

    /** Of two rules the one that the centre can change. */
    private String own(Judgement one, Judgement other) {
        return bundled(one) ? other.rule() : one.rule();
    }

    /** Where bundled rules differ on a subject, as a score that counts and still lacks a comment, they are meant to. */
    private boolean bundled(Judgement judgement) {
        return place(judgement.rule()).startsWith(RulebookFiles.BUNDLED);
    }

    /** What would change a verdict, and what has no effect on one, is no verdict of its own. */
    private static boolean beside(Judgement judgement) {
        Verdict.Weight weight = judgement.verdict().weight();
        return weight == Verdict.Weight.ADVICE || weight == Verdict.Weight.REMARK;
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
