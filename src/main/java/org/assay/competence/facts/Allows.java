package org.assay.competence.facts;

/**
 * A way to hold a unit without being assessed in it here, which a qualification allows.
 *
 * @param recognition {@code exemption} or {@code credit-transfer}
 */
public record Allows(String award, String recognition) {}
