package org.assay.recruitment.facts;

import org.assay.rules.Ground;

/**
 * One score that stands in the grid; rules see those of a criterion together, as {@link Scored}.
 *
 * @param by id of the panel member; {@link #AGREED} for the score that the panel agreed on
 * @param method how it came about, such as {@code interview}
 * @param ofSift whether the sift uses the method
 * @param commented whether a comment stands beside it
 */
public record Score(
        String applicantId,
        String criterionId,
        String method,
        String by,
        int value,
        boolean ofSift,
        boolean commented) {
    /** Names a score that somebody gave. */
    public static final String GIVEN = "given";

    /** Stands in place of a panel member's id. */
    public static final String AGREED = "agreed";

    public boolean agreed() {
        return by.equals(AGREED);
    }

    /** A ground that names it. */
    public Ground.Value says() {
        String who = agreed() ? "the panel agreed on " : by + " gave ";
        return new Ground.Value(
                GIVEN,
                applicantId + "/" + criterionId,
                by(by, method),
                String.valueOf(value),
                "",
                "applicant " + applicantId + " " + who + value + " for " + criterionId + " (" + method + ")");
    }

    /** How the ground says who gave a score, and by which method. */
    public static String by(String member, String method) {
        return member + " " + method;
    }

    /** Whether a ground is a score that the panel agreed on. */
    public static boolean isAgreed(Ground ground) {
        return ground instanceof Ground.Value value
                && value.name().equals(GIVEN)
                && value.by().startsWith(by(AGREED, ""));
    }
}
