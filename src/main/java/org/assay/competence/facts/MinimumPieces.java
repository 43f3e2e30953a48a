package org.assay.competence.facts;

import org.assay.rules.Ground;

/** How many items every unit needs in all. */
public record MinimumPieces(int pieces, Ground.Figure figure) {}
