package org.assay.competence.facts;

import org.assay.rules.Ground;

/** Whether every scope item needs performance evidence, or may rest on knowledge. */
public record ScopeCoverage(boolean byPerformanceOnly, Ground.Figure figure) {}
