package org.assay.competence.facts;

/**
 * Two units of a qualification of which only one counts.
 *
 * @param keeps the one that counts where a candidate holds both, which is that of more credits, or the first
 */
public record BarredPair(String award, String keeps, String drops) {}
