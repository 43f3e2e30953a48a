package org.assay.competence.facts;

import org.assay.rules.Ground;

/** How many items a unit needs in all. */
public record MinimumPieces(String unitCode, int pieces, Ground.Figure figure) {}
