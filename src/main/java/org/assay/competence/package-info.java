/**
 * Competence: from a candidate's portfolio of evidence to a decision on each unit. Reads and checks portfolios, turns
 * them into the facts of {@link org.assay.competence.facts} and lets the rules of {@code rules/competence} judge. Which
 * decision follows from which evidence is said by the rules alone.
 */
package org.assay.competence;
