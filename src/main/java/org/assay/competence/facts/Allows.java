package org.assay.competence.facts;

import org.assay.standard.Qualification;

/** A way to hold a unit without being assessed in it here, which a qualification allows. */
public record Allows(String award, Qualification.Recognition recognition) {}
