package org.assay.record;

import java.util.Map;
import org.assay.rules.Verdict;

/** A verdict as a record holds it, of whatever area. */
record RecordedVerdict(String label, boolean negative, Weight weight) implements Verdict {
    /** Records of schema 1 do not say what a verdict weighs: of these it is known, and all others are results. */
    private static final Map<String, Weight> OF_SCHEMA_1 = Map.of(
            "not applicable", Weight.ASIDE,
            "cannot be assessed", Weight.ASIDE,
            "would close", Weight.ADVICE,
            "without effect", Weight.REMARK,
            "excused from the sift", Weight.STEP,
            "scored", Weight.STEP,
            "appointable", Weight.STEP,
            "placed", Weight.STEP,
            "equal in merit", Weight.STEP);

    /** One of a record that does not say its weight. */
    static RecordedVerdict ofSchema1(String label, boolean negative) {
        return new RecordedVerdict(label, negative, OF_SCHEMA_1.getOrDefault(label, Weight.RESULT));
    }
}
