package org.assay.recruitment;

/** Whether those who read of a round know the applicants' names. */
public enum Names {
    KNOWN,
    /** Everybody sees pseudonyms. */
    BLIND,
    /** Scorers saw pseudonyms; those who decide see names. */
    PUT_BACK
}
