package org.assay.recruitment.facts;

import org.assay.rules.Ground;

/** How far apart the scores of panel members may lie. */
public record SpreadLimit(int most, Ground.Figure figure) {}
