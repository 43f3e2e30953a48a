package org.assay.competence.facts;

import java.time.LocalDate;
import java.util.Locale;
import org.assay.rules.Ground;
import org.assay.standard.Method;
import org.assay.standard.Standing;

/**
 * An item of evidence, without what it claims.
 *
 * @param id its reference in the portfolio: {@code E03}
 * @param date the day on which the work it shows was done, or the last one of several
 * @param byId who stands behind it: who observed, testified or made it
 * @param qualified whether somebody who stands behind it as an assessor is a qualified one on that day
 * @param authenticated whether it is confirmed as the candidate's own work
 * @param decision of the assessor on it
 * @param reason why the assessor rejected it; empty otherwise
 * @param decidedById who decided on it
 * @param decider whether that person is a qualified assessor on the day of that decision
 * @param supersededBy the item that takes its place as a further attempt; empty where none does
 * @param occasion the first item that shows the same occasion, which is this one where none before it does
 * @param likeness what the two have in common, as half a sentence; empty where this is the first
 */
public record Evidence(
        String id,
        Method method,
        LocalDate date,
        String byId,
        Standing standing,
        Qualification qualified,
        boolean authenticated,
        Decision decision,
        String reason,
        String decidedById,
        Qualification decider,
        String supersededBy,
        String occasion,
        String likeness) {
    /** The same, superseded by another item. */
    public Evidence supersededBy(String later) {
        return new Evidence(
                id,
                method,
                date,
                byId,
                standing,
                qualified,
                authenticated,
                decision,
                reason,
                decidedById,
                decider,
                later,
                occasion,
                likeness);
    }

    /** A ground that names this item. */
    public Ground.Item says(String what) {
        return new Ground.Item("evidence " + id, what);
    }

    /** The id in small letters. */
    public String plainId() {
        return id.toLowerCase(Locale.ROOT);
    }

    /** Whether it was seen or told by a witness, expert or not. */
    public boolean testimony() {
        return method == Method.WITNESS_TESTIMONY || method == Method.EXPERT_WITNESS_TESTIMONY;
    }
}
