package org.assay.record;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.assay.input.CanonicalJson;
import org.assay.input.Node;
import org.assay.rules.Ground;
import org.assay.rules.Judgement;

/** Parts of a record that are not as they were made, beside the same record made again. */
record AlteredParts(DecisionRecord recorded, DecisionRecord again) {

    List<String> told() {
        List<String> told = new ArrayList<>();
        inputs(told);
        identities(told);
        DecisionRecord.Identity rules = recorded.identities().get("rules");
        Optional<ReleasedRulebooks.Released> released = ReleasedRulebooks.of(rules);
        if (again.identities().get("rules").equals(rules)) {
            told.addAll(new RulesComparison(recorded.rules(), again.rules()).differences());
            centre(told);
        }
        released.ifPresent(release -> told.addAll(release.differences(recorded)));
        if (released.isEmpty() && recorded.schema() < DecisionRecord.SCHEMA && rules.hashVersion() > 1) {
            told.add("the record has schema " + recorded.schema() + ", and no release that wrote it took a hash of the"
                    + " rules of version " + rules.hashVersion());
        }
        ReleasedRulebooks.schemaOf(recorded.program())
                .filter(schema -> released.isEmpty() && schema != recorded.schema())
                .ifPresent(schema -> told.add("the record says that Assay " + recorded.program()
                        + " made it, which wrote schema " + schema + ", and has schema " + recorded.schema()));
        beyondSchema(told);
        order(told);
        return told;
    }

    /** Of the first schema, a record holds more of the documents cited than one made again; those are compared alone. */
    private void inputs(List<String> told) {
        recorded.inputs().forEach((name, input) -> {
            Node made = again.inputs().get(name);
            if (made == null) {
                told.add("the record holds an input \"" + name + "\" that nothing was judged by");
            } else if ((recorded.schema() > 1 || !name.equals("sources"))
                    && !Arrays.equals(CanonicalJson.write(input), CanonicalJson.write(made))) {
                told.add("the input \"" + name + "\" holds what nothing was judged by, or not as it is recorded");
            }
        });
    }

    /** Suite and strategy are hashed as they stand in the record. */
    private void identities(List<String> told) {
        for (String what : List.of("suite", "strategy")) {
            if (!Objects.equals(
                    again.identities().get(what), recorded.identities().get(what))) {
                told.add("the " + what + " in the record is not the one that its identity names");
            }
        }
        recorded.identities().keySet().stream()
                .filter(what -> !again.identities().containsKey(what))
                .sorted()
                .forEach(what -> told.add("the record names an identity \"" + what + "\" that nothing was judged by"));
    }

    private void centre(List<String> told) {
        if (recorded.centre().isPresent() != again.centre().isPresent()) {
            told.add(
                    recorded.centre().isPresent()
                            ? "the record says that a centre's own rulebook judged, and it was the bundled one"
                            : "the record does not say what the centre's own rulebook has of its own");
        } else if (!recorded.centre().equals(again.centre())) {
            new NodeComparison("in the record", "in the rulebook")
                    .differences("centre", RecordWriter.centre(recorded), RecordWriter.centre(again))
                    .forEach(told::add);
        }
    }

    /** The first schema has words alone; what stands beside them would be shown and never compared. */
    private void beyondSchema(List<String> told) {
        if (recorded.schema() == 1) {
            recorded.judgements().stream()
                    .filter(judgement -> !judgement.told().isEmpty()
                            || judgement.because().stream().anyMatch(Ground.Value.class::isInstance))
                    .forEach(judgement -> told.add(judgement.id()
                            + ": has words for the judged person, or numbers, and a record of schema 1 has neither"));
        }
    }

    private void order(List<String> told) {
        List<String> before = ids(recorded);
        List<String> after = ids(again);
        if (!before.equals(after)
                && before.stream()
                        .sorted()
                        .toList()
                        .equals(after.stream().sorted().toList())) {
            told.add("the judgements are recorded in another order than they were made in");
        }
    }

    private static List<String> ids(DecisionRecord decision) {
        return decision.judgements().stream().map(Judgement::id).toList();
    }
}
