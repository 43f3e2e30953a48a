package org.assay.record;

import java.util.Map;
import org.assay.rules.Verdict;

/** A verdict as a record holds it, of whatever area. */
record RecordedVerdict(String label, boolean negative) implements Verdict {
    /** Records do not say what a verdict weighs: of these it is known, and all others are results. */
    private static final Map<String, Weight> OTHERS = Map.of(
            "would close", Weight.ADVICE,
            "without effect", Weight.REMARK,
            "excused from the sift", Weight.STEP,
            "scored", Weight.STEP,
            "appointable", Weight.STEP,
            "placed", Weight.STEP,
            "equal in merit", Weight.STEP);

    @Override
    public Weight weight() {
        return OTHERS.getOrDefault(label, Weight.RESULT);
    }
}
