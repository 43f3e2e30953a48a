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
    EXCUSED_FROM_THE_SIFT(false, Weight.STEP),
    NOT_DEMONSTRATED_AT_THE_SIFT(true),
    SCORED(false, Weight.STEP),
    APPOINTABLE(false, Weight.STEP),
    NOT_APPOINTABLE(true),
    PLACED(false, Weight.STEP),
    EQUAL_IN_MERIT(false, Weight.STEP),
    RECOMMENDED_FOR_APPOINTMENT(false),
    ON_THE_RESERVE_LIST(false),
    NOT_REACHED(false),
    LEFT_TO_A_PERSON(false),
    WAITING(false),
    A_DEVELOPMENT_NEED(false),
    FOR_APPOINTMENT(false),
    WITHOUT_AN_APPOINTMENT(true),
    OPEN(false),
    BELOW_THE_LINE(true, Weight.REMARK),
    SMALL_SAMPLE(false, Weight.REMARK);

    private final String label = name().toLowerCase(Locale.ROOT).replace('_', ' ');
    private final boolean negative;
    private final Weight weight;

    RecruitmentVerdict(boolean negative) {
        this(negative, Weight.RESULT);
    }

    RecruitmentVerdict(boolean negative, Weight weight) {
        this.negative = negative;
        this.weight = weight;
    }

    @Override
    public String label() {
        return label;
    }

    @Override
    public boolean negative() {
        return negative;
    }

    @Override
    public Weight weight() {
        return weight;
    }
}
