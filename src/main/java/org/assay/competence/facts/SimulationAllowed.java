package org.assay.competence.facts;

import org.assay.rules.Ground;

/** A requirement for which simulated work may stand in. */
public record SimulationAllowed(String requirement, Ground.Figure figure) {}
