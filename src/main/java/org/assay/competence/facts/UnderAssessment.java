package org.assay.competence.facts;

import java.time.LocalDate;
import java.util.List;
import org.assay.standard.Nation;

/**
 * A unit that the portfolio is for.
 *
 * @param hasRequirements false for a catalogue entry, of which only title and gist are known
 * @param nations where the unit applies, in the order of the enum
 * @param on the day that it is judged as on: that of its own sign-off, where it has one
 */
public record UnderAssessment(String code, boolean hasRequirements, List<Nation> nations, LocalDate on) {
    public UnderAssessment {
        nations = List.copyOf(nations);
    }

    /** For sentences: {@code Wales and Scotland}. */
    public String nationTitles() {
        return Phrases.all(nations.stream().map(Nation::title).toList());
    }
}
