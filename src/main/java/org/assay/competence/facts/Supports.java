package org.assay.competence.facts;

import java.util.Collection;
import org.assay.standard.Method;
import org.assay.standard.Standing;

/**
 * An admissible item of evidence of which at least one claim on the unit counts.
 *
 * @param byId who stands behind it
 * @param occasion the first item that shows the same occasion
 */
public record Supports(
        String evidenceId,
        String unitCode,
        Method method,
        Standing standing,
        String byId,
        String occasion,
        Admissible admissible) {
    public Supports(Evidence evidence, UnderAssessment unit, Admissible admissible) {
        this(
                evidence.id(),
                unit.code(),
                evidence.method(),
                evidence.standing(),
                evidence.byId(),
                evidence.occasion(),
                admissible);
    }

    /** How many pieces of evidence they are: items that show one occasion are one piece. */
    static int pieces(Collection<Supports> items) {
        return (int) items.stream().map(Supports::occasion).distinct().count();
    }
}
