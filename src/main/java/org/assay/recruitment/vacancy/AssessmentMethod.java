package org.assay.recruitment.vacancy;

import java.util.Locale;

/** How a criterion is assessed. */
public enum AssessmentMethod {
    APPLICATION_FORM,
    CERTIFICATE_CHECK,
    INTERVIEW,
    TEST,
    EXERCISE,
    PRESENTATION,
    ASSESSMENT_CENTRE,
    REFERENCE;

    private final String id = name().toLowerCase(Locale.ROOT).replace('_', '-');

    /** As files write it: {@code application-form}. */
    public String id() {
        return id;
    }
}
