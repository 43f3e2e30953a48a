package org.assay.competence.facts;

import org.assay.rules.Conclusion;

/** What was found of a duty of the people who assess. */
public sealed interface Duty extends Conclusion permits DutyBroken, DutyKept {

    /** The unit in which it is a duty; empty where it is one in every unit. */
    String unitCode();

    /** Whether the decision on the unit waits for it. */
    default boolean concerns(String code) {
        return unitCode().isEmpty() || unitCode().equals(code);
    }
}
