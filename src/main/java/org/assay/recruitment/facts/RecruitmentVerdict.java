package org.assay.recruitment.facts;

import java.util.Locale;
import org.assay.rules.Verdict;

/** What the rules of recruitment conclude. Not yet assessed is no verdict against anybody. */
public enum RecruitmentVerdict implements Verdict {
    SET_ASIDE(true),
    WITHOUT_A_COMMENT(true),
    IN_NEED_OF_MODERATION(true),
    DEMONSTRATED(false),
    NOT_DEMONSTRATED(true),
    NOT_YET_ASSESSED(false),
    CLOSED(false),
    TAKEN_FORWARD(false),
    SIFTED_OUT(true),
    INCOMPLETE(false),
    GUARANTEED_AN_INTERVIEW(false),
    EXCUSED_FROM_THE_SIFT(false),
    NOT_DEMONSTRATED_AT_THE_SIFT(true),
    SCORED(false),
    APPOINTABLE(false),
    NOT_APPOINTABLE(true),
    PLACED(false),
    EQUAL_IN_MERIT(false),
    RECOMMENDED_FOR_APPOINTMENT(false),
    ON_THE_RESERVE_LIST(false),
    NOT_REACHED(false),
    LEFT_TO_A_PERSON(false),
    WAITING(false),
    A_DEVELOPMENT_NEED(false),
    FOR_APPOINTMENT(false),
    WITHOUT_AN_APPOINTMENT(true),
    OPEN(false);

    private final String label = name().toLowerCase(Locale.ROOT).replace('_', ' ');
    private final boolean negative;

    RecruitmentVerdict(boolean negative) {
        this.negative = negative;
    }

    @Override
    public String label() {
        return label;
    }

    @Override
    public boolean negative() {
        return negative;
    }
}
