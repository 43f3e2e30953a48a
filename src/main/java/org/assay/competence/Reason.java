package org.assay.competence;

import org.apache.commons.lang3.StringUtils;
import org.assay.input.Abbreviation;

/** The reasons that an assessor gives. */
final class Reason {
    private static final int LONGEST = 300;

    private Reason() {}

    /** As part of a sentence: on one line, without a full stop, cut where it is long; the record has it all. */
    static String brief(String reason) {
        return Abbreviation.of(StringUtils.stripEnd(StringUtils.normalizeSpace(reason), "."), LONGEST);
    }
}
