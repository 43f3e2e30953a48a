package org.assay.competence.facts;

import java.util.List;
import org.assay.rules.Ground;
import org.assay.standard.Method;
import org.assay.standard.Standing;

/**
 * A claim that counts: its evidence is admissible, and nothing speaks against this use of it.
 *
 * @param admissible the judgement on the evidence
 * @param validity the figures by which its method can show the requirement
 */
public record Counted(
        String evidenceId,
        String unitCode,
        String requirement,
        Method method,
        Standing standing,
        Admissible admissible,
        List<Ground.Figure> validity) {
    public Counted {
        validity = List.copyOf(validity);
    }

    public Counted(Claim claim, Admissible admissible, List<Ground.Figure> validity) {
        this(
                claim.evidenceId(),
                claim.unitCode(),
                claim.requirement(),
                claim.method(),
                claim.standing(),
                admissible,
                validity);
    }
}
