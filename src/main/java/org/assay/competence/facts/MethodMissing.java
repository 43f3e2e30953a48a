package org.assay.competence.facts;

import org.assay.rules.Finding;
import org.assay.standard.Method;

/** A method that a unit's evidence must include and of which {@code missing} pieces are lacking. */
public record MethodMissing(String unitCode, Method method, int missing, Finding finding) implements Gap {}
