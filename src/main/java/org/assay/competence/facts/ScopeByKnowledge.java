package org.assay.competence.facts;

import org.assay.rules.Ground;

/** An item of scope that may rest on knowledge alone, where the strategy names such items one by one. */
public record ScopeByKnowledge(String unitCode, String requirement, Ground.Figure figure) {}
