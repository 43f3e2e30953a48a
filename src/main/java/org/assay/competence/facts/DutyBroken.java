package org.assay.competence.facts;

import org.assay.rules.Finding;

/**
 * A duty that was not kept.
 *
 * @param duty its name, without the unit
 * @param remedy what would mend it, as a sentence
 */
public record DutyBroken(String duty, String unitCode, String remedy, Finding finding) implements Duty {}
