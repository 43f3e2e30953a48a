package org.assay.cli;

import org.assay.record.DecisionRecord;
import org.assay.rules.Judgement;
import org.assay.rules.Subject;

/** The decision of a record as a whole. */
final class Outcome {
    private Outcome() {}

    static Judgement of(DecisionRecord decision) {
        return decision.judgements().stream()
                .filter(j -> j.subject().kind() == Subject.Kind.DECISION)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no rule made a decision"));
    }

    static boolean isNegative(DecisionRecord decision) {
        return of(decision).verdict().negative();
    }
}
