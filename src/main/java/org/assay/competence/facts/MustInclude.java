package org.assay.competence.facts;

import org.assay.rules.Ground;
import org.assay.standard.Method;

/**
 * How many items of one method a unit needs.
 *
 * @param outcomes how many outcomes each of them must show to be one; 0 where any claim that counts will do
 */
public record MustInclude(String unitCode, Method method, int pieces, int outcomes, Ground.Figure figure) {
    /** For sentences on items that show too little: {@code at least 1 outcome}. */
    public String shows() {
        return atLeast(outcomes);
    }

    static String atLeast(int outcomes) {
        return "at least " + outcomes + (outcomes == 1 ? " outcome" : " outcomes");
    }
}
