package org.assay.competence.facts;

import org.assay.rules.Ground;
import org.assay.standard.Method;

/** How many items of one method every unit needs. */
public record MustInclude(Method method, int pieces, Ground.Figure figure) {}
