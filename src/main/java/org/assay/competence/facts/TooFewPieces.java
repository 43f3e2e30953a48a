package org.assay.competence.facts;

import org.assay.rules.Finding;

/** A number of pieces in all that a unit's evidence falls short of, by {@code missing} pieces. */
public record TooFewPieces(String unitCode, int missing, Finding finding) implements Gap {}
