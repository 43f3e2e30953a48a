package org.assay.competence.facts;

import org.assay.rules.Conclusion;

/** Anything that keeps a unit from being competent and that further evidence can close. */
public sealed interface Gap extends Conclusion
        permits RequirementOpen, TooFewPieces, MethodMissing, ScopeUnperformed, InsufficientByPolicy {
    String unitCode();

    /** How many more pieces of evidence it takes, at least 1. */
    int missing();
}
