package org.assay.competence.facts;

import org.assay.rules.Conclusion;
import org.assay.rules.Finding;

/** An item of evidence that nothing speaks against. */
public record Admissible(String evidenceId, Finding finding) implements Conclusion {}
