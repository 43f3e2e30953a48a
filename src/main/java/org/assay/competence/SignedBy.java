package org.assay.competence;

import java.util.Collection;
import org.assay.input.MappingReader;
import org.assay.input.Nearest;
import org.assay.input.Problems;

/** Reads who signed something, and when: people whom the portfolio names elsewhere. */
final class SignedBy {
    private final Collection<String> known;
    private final Problems problems;

    /** @param known ids of everybody in the portfolio */
    SignedBy(Collection<String> known, Problems problems) {
        this.known = known;
        this.problems = problems;
    }

    UnitEntries.Signature signature(MappingReader of) {
        return new UnitEntries.Signature(person(of, "by"), of.date("on"));
    }

    /** The id that a key gives, which has to be somebody's. */
    String person(MappingReader of, String key) {
        String id = of.id(key);
        known(of, key, id);
        return id;
    }

    /** Reports an id under a key that is nobody's. */
    void known(MappingReader of, String key, String id) {
        if (!id.isEmpty() && !known.contains(id)) {
            problems.add(
                    of.at(key),
                    "nobody in the portfolio has the id \"" + id + "\"",
                    Nearest.question(id, known).orElse("add the person to \"people\", or correct the id"));
        }
    }
}
