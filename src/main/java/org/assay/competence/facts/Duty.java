package org.assay.competence.facts;

import java.util.List;
import org.apache.commons.lang3.StringUtils;
import org.assay.rules.Conclusion;
import org.assay.rules.Subject;

/** What was found of a duty of the people who assess. */
public sealed interface Duty extends Conclusion permits DutyBroken, DutyKept {

    /** Codes of the units in which it is a duty; empty where it is one in every unit. */
    List<String> units();

    /** Whether a judgement on a duty is one on countersigning: all of these have names that begin so. */
    static boolean isOfCountersigning(Subject duty) {
        return duty.kind() == Subject.Kind.DUTY
                && StringUtils.substringAfterLast("/" + duty.id(), "/").startsWith("countersign");
    }

    /** Whether the decision on the unit waits for it. */
    default boolean concerns(String code) {
        return units().isEmpty() || units().contains(code);
    }
}
