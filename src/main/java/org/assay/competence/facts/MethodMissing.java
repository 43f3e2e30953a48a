package org.assay.competence.facts;

import org.assay.rules.Finding;
import org.assay.standard.Method;

/**
 * A method that a unit's evidence must include and of which {@code missing} pieces are lacking.
 *
 * @param outcomes how many outcomes each of them must show; 0 where any claim that counts will do
 */
public record MethodMissing(String unitCode, Method method, int missing, int outcomes, Finding finding) implements Gap {

    /** What serves both: as many pieces as the one that lacks more, each showing as much as the one that asks for more. */
    MethodMissing and(MethodMissing other) {
        return new MethodMissing(
                unitCode, method, Math.max(missing, other.missing), Math.max(outcomes, other.outcomes), finding);
    }
}
