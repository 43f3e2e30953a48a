package org.assay.competence.facts;

import org.assay.rules.Conclusion;
import org.assay.rules.Finding;

/**
 * An item of evidence that cannot count for anything.
 *
 * @param why the reason as half a sentence: {@code it is dated 2021-02-11, …}
 */
public record DiscountedEvidence(String evidenceId, String why, Finding finding) implements Conclusion {}
