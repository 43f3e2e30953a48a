package org.assay.competence.facts;

/** What the assessor decided about an item of evidence, or about one claim that it makes. */
public enum Decision {
    ACCEPTED,
    REJECTED,
    PENDING
}
