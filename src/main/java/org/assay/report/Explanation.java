package org.assay.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.assay.record.DecisionRecord;
import org.assay.report.parts.Judgements;
import org.assay.report.parts.Words;
import org.assay.rules.Ground;
import org.assay.rules.Judgement;
import org.assay.rules.RuleInfo;
import org.assay.rules.Verdict;

/** The tree of reasons behind a judgement, and what would change it. */
public final class Explanation {
    private final Judgements judgements;
    private final Map<String, RuleInfo> rules = new LinkedHashMap<>();
    private final List<String> lines = new ArrayList<>();
    private final Set<String> told = new HashSet<>();

    private Explanation(DecisionRecord decision) {
        judgements = new Judgements(decision.judgements());
        decision.rules().forEach(rule -> rules.put(rule.id(), rule));
    }

    /**
     * Explains every judgement on a subject, and on an item of evidence every claim of it that does not count, too: first
     * the answer, such as who is appointable, then what only leads to it.
     *
     * @param subject {@code ES19}, {@code ES19/4}, {@code E03} or the portfolio's reference, which is the decision
     * @return the text, or nothing where no judgement is on that subject
     */
    public static Optional<String> of(DecisionRecord decision, String subject) {
        Explanation explanation = new Explanation(decision);
        List<Judgement> found = decision.judgements().stream()
                .filter(j ->
                        j.subject().id().equals(subject) || j.subject().id().startsWith(subject + ">"))
                .filter(j -> !Judgements.closes(j))
                .toList();
        found.stream().sorted(Comparator.comparing(Explanation::isStep)).forEach(explanation::explain);
        return found.isEmpty() ? Optional.empty() : Optional.of(String.join("\n", explanation.lines) + "\n");
    }

    private static boolean isStep(Judgement judgement) {
        return judgement.verdict().weight() == Verdict.Weight.STEP;
    }

    private void explain(Judgement judgement) {
        if (!lines.isEmpty()) {
            lines.add("");
        }
        tell(judgement, "", "");
        Map<String, Judgement> changes = new LinkedHashMap<>();
        judgements.closingAlone(judgement).forEach(change -> changes.put(change.id(), change));
        gatherBelow(judgement, new HashSet<>(), changes);
        if (!changes.isEmpty()) {
            lines.add("What would change it:");
            changes.values().forEach(change -> lines.add("  " + change.statement() + " [" + change.rule() + "]"));
        }
    }

    /** What would close any judgement that this one rests on, as far as both stand against the candidate. */
    private void gatherBelow(Judgement judgement, Set<String> seen, Map<String, Judgement> changes) {
        for (Ground ground : judgement.because()) {
            if (ground instanceof Judgement reason
                    && judgement.verdict().negative()
                    && reason.verdict().negative()
                    && seen.add(reason.id())) {
                judgements.closingBeyond(reason).forEach(change -> changes.put(change.id(), change));
                gatherBelow(reason, seen, changes);
            }
        }
    }

    private void tell(Judgement judgement, String lead, String below) {
        boolean again = !told.add(judgement.id());
        RuleInfo rule = rules.get(judgement.rule());
        lines.add(lead + judgement.statement() + " [" + judgement.rule() + "; " + rule.source() + "]"
                + (again ? " (explained above)" : ""));
        List<Ground> because = again ? List.of() : judgement.because();
        for (int i = 0; i < because.size(); i++) {
            boolean last = i == because.size() - 1;
            tell(because.get(i), below + (last ? "└─ " : "├─ "), below + (last ? "   " : "│  "));
        }
    }

    private void tell(Ground ground, String lead, String below) {
        if (ground instanceof Judgement judgement) {
            tell(judgement, lead, below);
        } else if (ground instanceof Ground.Item item) {
            lines.add(lead + item.entry() + " " + item.says());
        } else if (ground instanceof Ground.Value value) {
            lines.add(lead + value.says());
        } else if (ground instanceof Ground.Figure figure) {
            lines.add(lead + Words.figure(figure.name()) + ": " + figure.value() + ", in force from " + figure.from()
                    + " (" + figure.source() + ")");
        } else if (ground instanceof Ground.Absence absence) {
            lines.add(lead + absence.says());
        }
    }
}
