package org.assay.competence.facts;

import java.util.Collection;
import java.util.List;
import org.assay.rules.Ground;
import org.assay.standard.Method;
import org.assay.standard.Requirement;
import org.assay.standard.Standing;

/**
 * A claim that counts: its evidence is admissible, and nothing speaks against this use of it.
 *
 * @param byId who stands behind the evidence
 * @param occasion the first item that shows the same occasion
 * @param performance whether its method shows the work itself
 * @param admissible the judgement on the evidence
 * @param validity the figures by which its method can show the requirement
 */
public record Counted(
        String evidenceId,
        String unitCode,
        String requirement,
        Requirement.Kind kind,
        Method method,
        Standing standing,
        String byId,
        String occasion,
        boolean performance,
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
                claim.kind(),
                claim.method(),
                claim.standing(),
                claim.byId(),
                claim.occasion(),
                claim.performance(),
                admissible,
                validity);
    }

    /** How many pieces of evidence claims rest on: items that show one occasion are one piece. */
    static int pieces(Collection<Counted> claims) {
        return (int) claims.stream().map(Counted::occasion).distinct().count();
    }
}
