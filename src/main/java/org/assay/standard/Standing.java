package org.assay.standard;

import java.util.Locale;

/** In what capacity a person stands behind a piece of evidence. */
public enum Standing {
    ASSESSOR("an assessor"),
    EXPERT_WITNESS("an expert witness"),
    WITNESS("a witness"),
    CANDIDATE("the candidate");

    private final String phrase;

    Standing(String phrase) {
        this.phrase = phrase;
    }

    /** As files write it: {@code expert-witness}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** For sentences: {@code an expert witness}. */
    public String phrase() {
        return phrase;
    }
}
