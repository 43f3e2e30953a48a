package org.assay.rules;

import java.time.LocalDate;

/**
 * A figure of the rulebook's own that is in force on the day of assessment, as a fact: a rule finds it by its name.
 *
 * @param name as {@code rulebook.yaml} names it
 * @param unit what it counts, such as {@code months}; may be empty
 * @param from the day from which it counts
 * @param source the document or decision that it was taken from
 * @param on the day of assessment
 */
public record PolicyFigure(String name, int value, String unit, LocalDate from, String source, LocalDate on) {

    private static final int HUNDRED = 100;

    /** The earliest day that is not more than that many months before the assessment. */
    public LocalDate monthsBefore() {
        return on.minusMonths(value);
    }

    /** Whether so many of a whole are more than the figure's percent of it. */
    public boolean exceededBy(int part, int whole) {
        return (long) part * HUNDRED > (long) value * whole;
    }

    /** As a ground of a conclusion. */
    public Ground.Figure figure() {
        return new Ground.Figure(name, words(value, unit), from, source);
    }

    public static String words(int value, String unit) {
        return unit.isEmpty() ? String.valueOf(value) : value + " " + unit;
    }
}
