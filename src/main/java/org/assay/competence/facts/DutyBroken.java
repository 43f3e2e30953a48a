package org.assay.competence.facts;

import org.assay.rules.Conclusion;
import org.assay.rules.Finding;

/**
 * A duty of the people who assess that was not kept.
 *
 * @param remedy what would mend it, as a sentence
 */
public record DutyBroken(String duty, String remedy, Finding finding) implements Conclusion {}
