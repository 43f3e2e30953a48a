package org.assay.competence.facts;

import org.assay.rules.Conclusion;
import org.assay.rules.Subject;

/** What was found of a duty of the people who assess. */
public sealed interface Duty extends Conclusion permits DutyBroken, DutyKept {

    /** The unit in which it is a duty; empty where it is one in every unit. */
    String unitCode();

    /** Whether a judgement on a duty is one on countersigning: all of these have names that begin so. */
    static boolean isOfCountersigning(Subject duty) {
        return duty.kind() == Subject.Kind.DUTY && duty.id().startsWith("countersign");
    }

    /** Whether the decision on the unit waits for it. */
    default boolean concerns(String code) {
        return unitCode().isEmpty() || unitCode().equals(code);
    }
}
