package org.assay.standard;

import java.util.Locale;

/** How a piece of evidence came about. */
public enum Method {
    OBSERVATION("an observation"),
    WORK_PRODUCT("a work product"),
    WITNESS_TESTIMONY("a witness testimony"),
    EXPERT_WITNESS_TESTIMONY("an expert witness testimony"),
    RECOGNITION_OF_PRIOR_LEARNING("recognition of prior learning"),
    SIMULATION("a simulation"),
    PROFESSIONAL_DISCUSSION("a professional discussion"),
    QUESTIONING("questioning"),
    REFLECTIVE_ACCOUNT("a reflective account"),
    ASSIGNMENT("an assignment");

    private final String phrase;

    Method(String phrase) {
        this.phrase = phrase;
    }

    /** As files write it: {@code work-product}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** As a sort of evidence: {@code work product}. */
    public String label() {
        return id().replace('-', ' ');
    }

    /** For sentences: {@code a work product}. */
    public String phrase() {
        return phrase;
    }
}
