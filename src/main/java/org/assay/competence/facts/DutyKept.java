package org.assay.competence.facts;

import org.assay.rules.Finding;

/** A duty that fell due, and was kept. One that never fell due is not judged. */
public record DutyKept(String unitCode, Finding finding) implements Duty {}
