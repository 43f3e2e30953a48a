package org.assay.competence.facts;

import org.assay.rules.Ground;
import org.assay.rules.Subject;
import org.assay.standard.Requirement;

/**
 * A requirement of a unit that the portfolio is for.
 *
 * @param key {@code ES19/4}
 * @param name for sentences: {@code Outcome 4 of ES19}
 * @param pieces how many items of evidence must count for it, at least 1
 * @param asked whether the strategy asks for it at all; what it does not ask for may be shown and is never open
 * @param figure where the number of pieces comes from, or that nothing is asked
 */
public record Required(
        String key, String unitCode, Requirement.Kind kind, String name, int pieces, boolean asked, Ground figure) {

    Subject subject() {
        return new Subject(Subject.Kind.valueOf(kind.name()), key);
    }
}
