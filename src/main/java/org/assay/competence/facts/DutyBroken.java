package org.assay.competence.facts;

import java.util.List;
import org.assay.rules.Finding;

/**
 * A duty that was not kept.
 *
 * @param duty its name, without the unit
 * @param units codes of those that wait for it; empty where all do
 * @param remedy what would mend it, as a sentence
 * @param voids whether no decision can stand that was made so; otherwise it waits until the duty is kept
 */
public record DutyBroken(String duty, List<String> units, String remedy, boolean voids, Finding finding)
        implements Duty {
    public DutyBroken {
        units = List.copyOf(units);
    }
}
