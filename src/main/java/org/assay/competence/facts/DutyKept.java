package org.assay.competence.facts;

import java.util.List;
import org.assay.rules.Finding;

/** A duty that fell due, and was kept. One that never fell due is not judged. */
public record DutyKept(List<String> units, Finding finding) implements Duty {
    public DutyKept {
        units = List.copyOf(units);
    }
}
