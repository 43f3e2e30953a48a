package org.assay.competence.facts;

import java.util.List;
import org.assay.rules.Conclusion;
import org.assay.rules.Finding;

/**
 * What became of a qualification.
 *
 * @param counting the units that count for it
 */
public record AwardSettled(String award, boolean complete, List<Credited> counting, Finding finding)
        implements Conclusion {
    public AwardSettled {
        counting = List.copyOf(counting);
    }
}
