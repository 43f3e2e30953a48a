package org.assay.competence.facts;

import java.util.Locale;
import org.assay.rules.Verdict;

/** What the rules of competence conclude. */
public enum CompetenceVerdict implements Verdict {
    ADMISSIBLE(false),
    DISCOUNTED(true),
    /** The assessor has still to decide. */
    PENDING(true),
    /** A method does not serve by a centre's own policy. */
    REFUSED(false, Weight.STEP),
    MET(false),
    NOT_MET(true),
    NOT_APPLICABLE(false, Weight.ASIDE),
    SUFFICIENT(false),
    INSUFFICIENT(true),
    KEPT(false),
    BROKEN(true),
    COMPETENT(false),
    EXCEPTIONAL(false),
    COMPETENT_IN_PART(true),
    NOT_YET_COMPETENT(true),
    CANNOT_BE_ASSESSED(true, Weight.ASIDE),
    WITHOUT_EFFECT(true, Weight.REMARK),
    WOULD_CLOSE(false, Weight.ADVICE);

    private final boolean negative;
    private final Weight weight;

    CompetenceVerdict(boolean negative) {
        this(negative, Weight.RESULT);
    }

    CompetenceVerdict(boolean negative, Weight weight) {
        this.negative = negative;
        this.weight = weight;
    }

    @Override
    public String label() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
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
