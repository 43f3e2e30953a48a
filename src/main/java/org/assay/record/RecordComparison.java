package org.assay.record;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.assay.rules.Judgement;
import org.assay.rules.RuleInfo;
import org.assay.rules.Subject;

/**
 * What a second judging of a record has other than the first.
 *
 * @param byTheSameRules whether name, version and hash of the rulebook are those that the record names
 * @param identities differences in what was judged by, which explain but do not make a difference in judgement
 * @param alterations parts of the record that do not fit together: it is not as it was made
 * @param decisions differences in the decision on the whole and on units
 * @param judgements differences in any other judgement, its verdict, its sentence or its reasons
 */
public record RecordComparison(
        boolean byTheSameRules,
        List<String> identities,
        List<String> alterations,
        List<String> decisions,
        List<String> judgements) {
    public RecordComparison {
        identities = List.copyOf(identities);
        alterations = List.copyOf(alterations);
        decisions = List.copyOf(decisions);
        judgements = List.copyOf(judgements);
    }

    public static RecordComparison between(DecisionRecord recorded, DecisionRecord again) {
        List<String> decisions = new ArrayList<>();
        List<String> judgements = new ArrayList<>();
        JudgementComparison comparison = new JudgementComparison(recorded.schema());
        Map<String, Judgement> before = byId(recorded);
        Map<String, Judgement> after = byId(again);
        Set<String> ids = new LinkedHashSet<>(before.keySet());
        ids.addAll(after.keySet());
        Map<String, List<String>> applicants = new LinkedHashMap<>();
        for (String id : ids) {
            String difference = comparison.difference(before.get(id), after.get(id));
            Subject subject = before.getOrDefault(id, after.get(id)).subject();
            if (difference.isEmpty()) {
                continue;
            }
            if (subject.kind() == Subject.Kind.APPLICANT) {
                applicants
                        .computeIfAbsent(subject.id(), applicant -> new ArrayList<>())
                        .add(id);
            } else {
                (subject.kind().decides() ? decisions : judgements).add(id + ": " + difference);
            }
        }
        applicants.forEach((applicant, changed) ->
                decisions.add("applicant " + applicant + ": " + difference(changed, before, after, comparison)));
        return new RecordComparison(
                again.identities().get("rules").equals(recorded.identities().get("rules")),
                identities(recorded, again),
                alterations(recorded, again),
                decisions,
                judgements);
    }

    /** Whether the record is as it was made, and both came to the same decision for the same reasons. */
    public boolean isSame() {
        return alterations.isEmpty() && judgedAlike();
    }

    /** Whether both came to the same decision for the same reasons. */
    public boolean judgedAlike() {
        return decisions.isEmpty() && judgements.isEmpty();
    }

    private static List<String> identities(DecisionRecord recorded, DecisionRecord again) {
        List<String> differences = new ArrayList<>();
        if (!recorded.program().equals(again.program())) {
            differences.add("made by Assay " + recorded.program() + ", judged again by Assay " + again.program());
        }
        DecisionRecord.Identity before = recorded.identities().get("rules");
        DecisionRecord.Identity after = again.identities().get("rules");
        if (!after.equals(before)) {
            differences.add(rulebooks(before, after));
            differences.addAll(rules(recorded, again));
        }
        return differences;
    }

    private static String rulebooks(DecisionRecord.Identity before, DecisionRecord.Identity after) {
        String both = "made by the rules " + words(before) + ", judged again by " + words(after);
        return before.hashVersion() == after.hashVersion()
                ? both
                : both + ": the record's hash of the rules is of "
                        + (before.hashVersion() < after.hashVersion() ? "an earlier" : "a later")
                        + " version and cannot be compared";
    }

    /** Suite and strategy are hashed as they stand in the record; rules of one rulebook are always the same. */
    private static List<String> alterations(DecisionRecord recorded, DecisionRecord again) {
        List<String> differences = new ArrayList<>();
        for (String what : List.of("suite", "strategy")) {
            if (!Objects.equals(
                    again.identities().get(what), recorded.identities().get(what))) {
                differences.add("the " + what + " in the record is not the one that its identity names");
            }
        }
        if (again.identities().get("rules").equals(recorded.identities().get("rules"))) {
            differences.addAll(rules(recorded, again));
        }
        return differences;
    }

    /** A rulebook's name, version and the beginning of its hash. */
    public static String words(DecisionRecord.Identity rules) {
        return rules.name() + " " + rules.version() + " (" + rules.sha256().substring(0, 12) + ")";
    }

    private static List<String> rules(DecisionRecord recorded, DecisionRecord again) {
        List<String> differences = new ArrayList<>();
        recorded.rules().stream()
                .filter(rule -> !again.rules().contains(rule))
                .forEach(rule -> differences.add("rule recorded only: " + words(rule)));
        again.rules().stream()
                .filter(rule -> !recorded.rules().contains(rule))
                .forEach(rule -> differences.add("rule in force only now: " + words(rule)));
        return differences;
    }

    private static String words(RuleInfo rule) {
        return rule.id() + ", \"" + rule.sentence() + "\" (" + rule.source() + ")";
    }

    private static Map<String, Judgement> byId(DecisionRecord decision) {
        Map<String, Judgement> byId = new LinkedHashMap<>();
        decision.judgements().forEach(judgement -> byId.put(judgement.id(), judgement));
        return byId;
    }

    /** What changed about one applicant, on whom other rules may have decided than before. */
    private static String difference(
            List<String> ids,
            Map<String, Judgement> before,
            Map<String, Judgement> after,
            JudgementComparison comparison) {
        List<String> recorded = new ArrayList<>();
        List<String> again = new ArrayList<>();
        List<String> both = new ArrayList<>();
        for (String id : ids) {
            if (!after.containsKey(id)) {
                recorded.add(before.get(id).statement());
            } else if (!before.containsKey(id)) {
                again.add(after.get(id).statement());
            } else {
                both.add(comparison.difference(before.get(id), after.get(id)));
            }
        }
        if (!recorded.isEmpty() || !again.isEmpty()) {
            both.add(0, "recorded: " + said(recorded) + " Judged again: " + said(again));
        }
        return String.join(" ", both);
    }

    private static String said(List<String> statements) {
        return statements.isEmpty() ? "nothing like it." : String.join(" ", statements);
    }
}
