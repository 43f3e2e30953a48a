package org.assay.competence.facts;

/**
 * The version of the suite that the portfolio says it was made for.
 *
 * @param version as the portfolio names it
 * @param judged that of the suite that it is judged against
 */
public record PinnedVersion(String suite, String version, String judged) {}
