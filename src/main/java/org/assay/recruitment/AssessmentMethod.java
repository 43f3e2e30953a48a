package org.assay.recruitment;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

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

    public static Optional<AssessmentMethod> of(String id) {
        return Stream.of(values()).filter(method -> method.id().equals(id)).findFirst();
    }
}
