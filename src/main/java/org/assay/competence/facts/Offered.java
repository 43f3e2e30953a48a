package org.assay.competence.facts;

import java.time.LocalDate;
import org.assay.rules.Ground;

/**
 * An item of evidence as it is offered for one unit.
 *
 * @param date of the item
 * @param on the day that the unit is judged as on
 * @param signedOff whether that is the day of the unit's own sign-off
 * @param everyOutcome whether it claims every outcome of the unit
 * @param limit how old it may be for this unit; null where nothing limits that
 */
public record Offered(
        String evidenceId,
        String unitCode,
        LocalDate date,
        LocalDate on,
        boolean signedOff,
        boolean everyOutcome,
        CurrencyLimit limit) {
    /** Whether it is older than it may be. */
    public boolean tooOld() {
        return limit != null && date.isBefore(limit.notBefore());
    }

    /** Whether it is dated after the day that is judged as on. */
    public boolean afterwards() {
        return date.isAfter(on);
    }

    /** Whether it is current by a shorter month alone: dated the last day of one, a month being counted to its end. */
    public boolean byMonthEnd() {
        return limit != null
                && date.equals(limit.notBefore())
                && limit.notBefore().getDayOfMonth() < on.getDayOfMonth();
    }

    /** Why it is too old, as half a sentence. */
    public String whyTooOld() {
        return "it is dated " + date + ", more than " + limit.age() + " before " + day();
    }

    /** Why it does not count yet on that day, as half a sentence. */
    public String whyAfterwards() {
        return "it is dated " + date + ", after " + day();
    }

    private String day() {
        return on + ", the day " + (signedOff ? unitCode + " was signed off" : "it is judged on");
    }

    /** The figure that limits its age; where none does, there is none to name. */
    public Ground.Figure figure() {
        return limit == null ? null : limit.figure();
    }
}
