package org.assay.competence.facts;

import java.util.List;
import org.assay.standard.Method;

/**
 * The evidence for a unit that is not set aside, gathered once for the rules that judge whether it is sufficient.
 *
 * @param items those of which a claim on the unit counts
 */
public record UnitEvidence(UnderAssessment unit, List<Supports> items) {
    public UnitEvidence {
        items = List.copyOf(items);
    }

    public String unitCode() {
        return unit.code();
    }

    /** How many items there are. */
    public int count() {
        return items.size();
    }

    /** How many of them are of a method. */
    public int count(Method method) {
        return by(method).size();
    }

    /** Those of a method. */
    public List<Supports> by(Method method) {
        return items.stream().filter(item -> item.method() == method).toList();
    }
}
