package org.assay.competence.facts;

import org.assay.rules.Ground;
import org.assay.standard.Method;
import org.assay.standard.Standing;

/** A standing in which a person may stand behind evidence of a method; a method without any is open to all. */
public record StandingFor(Method method, Standing standing, Ground.Figure figure) {}
