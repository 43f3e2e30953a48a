package org.assay.rules;

import java.time.LocalDate;

/**
 * A figure of the rulebook's own that is in force on the day of assessment, as a fact: a rule finds it by its name.
 *
 * @param name as {@code rulebook.yaml} names it
 * @param from the day from which it counts
 * @param source the document or decision that it was taken from
 * @param on the day of assessment
 */
public record PolicyFigure(String name, int value, LocalDate from, String source, LocalDate on) {

    /** The earliest day that is not more than that many months before the assessment. */
    public LocalDate monthsBefore() {
        return on.minusMonths(value);
    }

    /** As a ground of a conclusion. */
    public Ground.Figure figure() {
        return new Ground.Figure(name, String.valueOf(value), from, source);
    }
}
