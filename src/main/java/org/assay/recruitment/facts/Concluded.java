package org.assay.recruitment.facts;

import org.assay.rules.Conclusion;
import org.assay.rules.Finding;

/** A conclusion that no other rule looks at. */
public record Concluded(Finding finding) implements Conclusion {}
