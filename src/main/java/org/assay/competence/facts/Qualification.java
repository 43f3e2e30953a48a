package org.assay.competence.facts;

/** Whether somebody is recorded as a qualified assessor on a day. */
public enum Qualification {
    HELD,
    NOT_HELD,
    /** Nothing is recorded of it. */
    UNKNOWN
}
