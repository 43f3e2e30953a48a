package org.assay.competence.facts;

import org.assay.rules.Finding;

/**
 * A duty that was not kept.
 *
 * @param duty its name, without the unit
 * @param remedy what would mend it, as a sentence
 * @param voids whether no decision can stand that was made so; otherwise it waits until the duty is kept
 */
public record DutyBroken(String duty, String unitCode, String remedy, boolean voids, Finding finding)
        implements Duty {}
