package org.assay.recruitment.vacancy;

import java.util.List;
import java.util.Optional;

/**
 * What the person specification asks for.
 *
 * @param methods how it can be assessed, the usual one first
 * @param units codes of the units that it refers to
 * @param passMark its own, where it is not the vacancy's
 * @param weight how many times it counts in the total, where it is given one
 */
public record Criterion(
        String id,
        Category category,
        String text,
        boolean essential,
        List<AssessmentMethod> methods,
        List<String> units,
        Optional<Integer> passMark,
        Optional<Integer> weight) {
    public Criterion {
        methods = List.copyOf(methods);
        units = List.copyOf(units);
    }

    /** The groups of a person specification, in its order. */
    public enum Category {
        QUALIFICATIONS,
        EXPERIENCE,
        SKILLS,
        OTHER
    }

    /** As the file writes it. */
    enum Need {
        ESSENTIAL,
        DESIRABLE
    }
}
