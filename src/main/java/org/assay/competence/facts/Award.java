package org.assay.competence.facts;

/**
 * A qualification that the portfolio is for.
 *
 * @param credits how many credits it needs in all; 0 where it counts none
 */
public record Award(String id, String title, int credits) {}
