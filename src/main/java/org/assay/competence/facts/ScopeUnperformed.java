package org.assay.competence.facts;

import org.assay.rules.Finding;

/**
 * More of a unit's scope rests on knowledge alone than may.
 *
 * @param missing how many of these items have to be shown in the work itself
 * @param items for sentences: {@code scope S1 to S6}
 */
public record ScopeUnperformed(String unitCode, int missing, String items, Finding finding) implements Gap {}
