package org.assay.competence.facts;

import org.assay.rules.Ground;
import org.assay.standard.Method;
import org.assay.standard.Requirement;

/** A method that can show a kind of requirement. */
public record MethodServes(Method method, Requirement.Kind kind, Ground.Figure figure) {}
