package org.assay.record;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.assay.input.CanonicalJson;
import org.assay.input.Node;
import org.assay.rules.Judgement;
import org.assay.rules.RuleInfo;
import org.assay.rules.Subject;

/**
 * What a second judging of a record has other than the first.
 *
 * @param byTheRecordedRules whether name, version and hash of the rulebook are those that the record names, or it names
 *     those of a release whose hash can no longer be taken, and both judged alike
 * @param identities differences in what was judged by, which explain but do not make a difference in judgement
 * @param alterations parts of the record that do not fit together: it is not as it was made
 * @param decisions differences in the decision on the whole and on units
 * @param judgements differences in any other judgement, its verdict, its sentence or its reasons
 */
public record RecordComparison(
        boolean byTheRecordedRules,
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
                byTheRecordedRules(recorded, again, decisions.isEmpty() && judgements.isEmpty()),
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

    /** The hashes of an earlier release cannot be taken again; what its rules judged must then come out alike. */
    private static boolean byTheRecordedRules(DecisionRecord recorded, DecisionRecord again, boolean alike) {
        DecisionRecord.Identity before = recorded.identities().get("rules");
        boolean released =
                again.centre().isEmpty() && ReleasedRulebooks.release(before).isPresent();
        return again.identities().get("rules").equals(before) || released && alike;
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
            differences.addAll(ReleasedRulebooks.release(before)
                    .map(release -> List.of(sinceRelease(release, recorded, again)))
                    .orElseGet(() -> rules(recorded, again)));
        }
        return differences;
    }

    /** Of a release, what became of its rules is told in its changelog, and here by their number. */
    private static String sinceRelease(String release, DecisionRecord recorded, DecisionRecord again) {
        Set<String> before = ids(recorded);
        Set<String> after = ids(again);
        long alike = recorded.rules().stream().filter(again.rules()::contains).count();
        long kept = before.stream().filter(after::contains).count();
        return "they are those of release " + release + ": of its " + before.size() + " rules, " + alike
                + " are as they were, " + (kept - alike) + " are worded or cited otherwise, and "
                + (before.size() - kept) + " are gone; " + (after.size() - kept) + " are new";
    }

    private static Set<String> ids(DecisionRecord decision) {
        return decision.rules().stream().map(RuleInfo::id).collect(Collectors.toSet());
    }

    private static String rulebooks(DecisionRecord.Identity before, DecisionRecord.Identity after) {
        String both = "made by the rules " + words(before) + ", judged again by " + words(after);
        return before.hashVersion() == after.hashVersion()
                ? both
                : both + ": the record's hash of the rules is of "
                        + (before.hashVersion() < after.hashVersion() ? "an earlier" : "a later")
                        + " version and cannot be compared";
    }

    /**
     * Suite and strategy are hashed as they stand in the record; rules of one rulebook are always the same. Of the first
     * schema, a record holds more of the documents cited than one made again.
     */
    private static List<String> alterations(DecisionRecord recorded, DecisionRecord again) {
        List<String> differences = new ArrayList<>();
        recorded.inputs().forEach((name, input) -> {
            Node made = again.inputs().get(name);
            if (made == null) {
                differences.add("the record holds an input \"" + name + "\" that nothing was judged by");
            } else if (recorded.schema() > 1 && !Arrays.equals(CanonicalJson.write(input), CanonicalJson.write(made))) {
                differences.add(
                        "the input \"" + name + "\" holds what nothing was judged by, or not as it is recorded");
            }
        });
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

    static Map<String, Judgement> byId(DecisionRecord decision) {
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
