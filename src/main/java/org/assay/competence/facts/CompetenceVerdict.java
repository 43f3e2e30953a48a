package org.assay.competence.facts;

import java.util.Locale;
import org.assay.rules.Verdict;

/** What the rules of competence conclude. */
public enum CompetenceVerdict implements Verdict {
    ADMISSIBLE(false),
    DISCOUNTED(true),
    /** The assessor has still to decide. */
    PENDING(true),
    /** Another attempt took its place. */
    REPLACED(false, Weight.ASIDE),
    /** Admissible, and nothing that it is offered for can be shown by it. */
    UNCOUNTED(true),
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
    /** Nothing is asked of the candidate: the decision waits for another person's act. */
    NOT_CONFIRMED(true),
    /** The decision cannot stand, whatever it rests on: somebody else has to make it again. */
    VOID(true),
    /** Of a qualification. */
    COMPLETE(false),
    INCOMPLETE(true),
    GRADED(false),
    CANNOT_BE_ASSESSED(true, Weight.ASIDE),
    /** Nothing asks for it, and nothing shows it. */
    NOT_ASSESSED(false, Weight.ASIDE),
    /** To be known beside the decision, which it does not change. */
    NOTED(false, Weight.REMARK),
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
