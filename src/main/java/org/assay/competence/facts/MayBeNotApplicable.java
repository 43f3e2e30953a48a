package org.assay.competence.facts;

import org.assay.rules.Ground;
import org.assay.standard.Requirement;

/** A kind of requirement that an assessor may record as not applicable. */
public record MayBeNotApplicable(Requirement.Kind kind, Ground.Figure figure) {}
