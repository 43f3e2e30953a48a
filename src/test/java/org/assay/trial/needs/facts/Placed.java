package org.assay.trial.needs.facts;

import org.assay.rules.Conclusion;
import org.assay.rules.Finding;

/** A need that has its place. */
public record Placed(String unitCode, Finding finding) implements Conclusion {}
