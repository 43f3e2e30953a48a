package org.assay.record;

import java.lang.module.ModuleDescriptor.Version;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.assay.rules.Judgement;
import org.assay.rules.Subject;

/**
 * What a second judging of a record has other than the first.
 *
 * @param byTheRecordedRules whether name, version and hash of the rulebook are those that the record names, or it names
 *     those of a release whose hash can no longer be taken, and both judged alike
 * @param identities differences in what was judged by, which explain but do not make a difference in judgement
 * @param program why nothing is proved of the program that is said to have made the record; empty where it can have been
 * @param alterations parts of the record that do not fit together: it is not as it was made
 * @param decisions differences in the decision on the whole and on units
 * @param judgements differences in any other judgement, its verdict, its sentence or its reasons
 */
public record RecordComparison(
        boolean byTheRecordedRules,
        List<String> identities,
        String program,
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
            if (difference.isEmpty()) {
                continue;
            }
            Subject subject = decided(before.get(id), after.get(id));
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
                program(recorded.program(), again.program()),
                new AlteredParts(recorded, again).told(),
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
                again.centre().isEmpty() && ReleasedRulebooks.of(before).isPresent();
        return again.identities().get("rules").equals(before) || released && alike;
    }

    private static String program(String recorded, String again) {
        try {
            return Version.parse(recorded).compareTo(Version.parse(again)) <= 0
                    ? ""
                    : "made by Assay " + recorded + ", a later version than this one, " + again
                            + "; verify it with that version";
        } catch (IllegalArgumentException noVersion) {
            return recorded.equals(again) ? "" : "made by Assay " + recorded + ", which is no version of Assay";
        }
    }

    private static List<String> identities(DecisionRecord recorded, DecisionRecord again) {
        List<String> differences = new ArrayList<>();
        if (!recorded.program().equals(again.program())) {
            differences.add("made by Assay " + recorded.program() + ", judged again by Assay " + again.program());
        }
        DecisionRecord.Identity before = recorded.identities().get("rules");
        DecisionRecord.Identity after = again.identities().get("rules");
        if (!after.equals(before)) {
            RulesComparison rules = new RulesComparison(recorded.rules(), again.rules());
            differences.add(rulebooks(before, after));
            differences.addAll(ReleasedRulebooks.of(before)
                    .map(released -> List.of(rules.since(released.release())))
                    .orElseGet(rules::differences));
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

    /** A rulebook's name, version and the beginning of its hash. */
    public static String words(DecisionRecord.Identity rules) {
        return rules.name() + " " + rules.version() + " (" + rules.sha256().substring(0, 12) + ")";
    }

    /** The subject of whichever judgement decides about somebody, whatever kind the other is said to be of. */
    private static Subject decided(Judgement before, Judgement after) {
        return Stream.of(Optional.ofNullable(after), Optional.ofNullable(before))
                .flatMap(Optional::stream)
                .map(Judgement::subject)
                .reduce((one, other) -> one.kind().decides() ? one : other)
                .orElseThrow();
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
