package org.assay.rules;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A figure of the rulebook's own that is in force on the day of assessment, as a fact: a rule finds it by its name.
 *
 * @param name as {@code rulebook.yaml} names it
 * @param value the number; 0 where the figure is a day
 * @param unit what it counts, such as {@code months}; may be empty
 * @param day the day that the figure is; the earliest day that there is where it is a number
 * @param from the day from which it counts
 * @param source the document or decision that it was taken from
 * @param on the day of assessment
 */
public record PolicyFigure(
        String name, int value, String unit, LocalDate day, LocalDate from, String source, LocalDate on) {

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
        return new Ground.Figure(
                name, words(value, unit, Optional.of(day).filter(LocalDate.MIN::isBefore)), from, source);
    }

    /** A figure for reports: {@code 12 months}, {@code 2026-01-31}. */
    public static String words(int value, String unit, Optional<LocalDate> day) {
        return day.map(LocalDate::toString).orElse(number(value, unit));
    }

    private static String number(int value, String unit) {
        return unit.isEmpty() ? String.valueOf(value) : value + " " + unit;
    }
}
