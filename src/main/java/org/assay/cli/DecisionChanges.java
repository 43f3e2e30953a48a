package org.assay.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.assay.record.DecisionRecord;
import org.assay.rules.Judgement;
import org.assay.rules.Subject;
import org.assay.rules.Verdict;

/** Which decisions two rulebooks make differently on the same inputs, and by which judgements. */
record DecisionChanges(List<String> decisions, List<String> reasons) {

    static DecisionChanges between(DecisionRecord before, DecisionRecord after) {
        Map<Subject, Judgement> old = decisions(before);
        List<String> changes = new ArrayList<>();
        decisions(after).forEach((subject, now) -> {
            String was = old.containsKey(subject) ? old.get(subject).verdict().label() : "no decision";
            if (!was.equals(now.verdict().label())) {
                changes.add(
                        subject.id() + ": " + was + " becomes " + now.verdict().label() + ". " + now.statement());
            }
        });
        List<String> reasons = new ArrayList<>();
        reasons(before, after).forEach(reason -> reasons.add("new: " + reason));
        reasons(after, before).forEach(reason -> reasons.add("no longer: " + reason));
        return new DecisionChanges(changes, reasons);
    }

    boolean none() {
        return decisions.isEmpty() && reasons.isEmpty();
    }

    /** @param file where the decision is recorded */
    void tell(PrintWriter out, Path file) {
        out.println(file + ":" + (decisions.isEmpty() ? " the decision stays" : ""));
        decisions.forEach(line -> out.println("  " + line));
        reasons.forEach(line -> out.println("    " + line));
    }

    private static Map<Subject, Judgement> decisions(DecisionRecord record) {
        Map<Subject, Judgement> decisions = new LinkedHashMap<>();
        record.judgements().stream()
                .filter(j ->
                        j.subject().kind() == Subject.Kind.UNIT || j.subject().kind() == Subject.Kind.DECISION)
                .filter(j -> j.verdict().weight() == Verdict.Weight.RESULT)
                .forEach(j -> decisions.put(j.subject(), j));
        return decisions;
    }

    /** What only the second one says against the candidate, but for the decisions themselves. */
    private static List<String> reasons(DecisionRecord without, DecisionRecord with) {
        Set<String> known = without.judgements().stream().map(Judgement::id).collect(Collectors.toSet());
        Set<Subject> decided = decisions(with).keySet();
        return with.judgements().stream()
                .filter(j -> j.verdict().negative() && !known.contains(j.id()) && !decided.contains(j.subject()))
                .map(j -> j.statement() + " (" + j.rule() + ")")
                .toList();
    }
}
