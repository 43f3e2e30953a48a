package org.assay.competence.facts;

import java.time.LocalDate;
import java.util.List;

/**
 * Who decides on which units, and when: the portfolio's own assessor, but for units that have a sign-off of their own.
 *
 * @param unitCode the unit; empty for that of the portfolio
 * @param units codes of all units that it is for
 * @param on the day that they are judged as on
 * @param assessorCompetentIn codes of those units in whose work the assessor is competent
 * @param countersignerId empty where nobody countersigned, and so is the name
 * @param qualityAssurerId empty where nobody quality-assured it, and so is the name
 * @param returned what the quality assurer asks for, where it was returned; empty otherwise
 */
public record SignOff(
        String unitCode,
        List<String> units,
        LocalDate on,
        String assessorId,
        String assessorName,
        Qualification assessorQualified,
        List<String> assessorCompetentIn,
        String countersignerId,
        String countersignerName,
        Qualification countersignerQualified,
        String qualityAssurerId,
        String qualityAssurerName,
        String returned) {
    public SignOff {
        units = List.copyOf(units);
        assessorCompetentIn = List.copyOf(assessorCompetentIn);
    }

    /** The same, judged as on another day. */
    public SignOff on(LocalDate day) {
        return new SignOff(
                unitCode,
                units,
                day,
                assessorId,
                assessorName,
                assessorQualified,
                assessorCompetentIn,
                countersignerId,
                countersignerName,
                countersignerQualified,
                qualityAssurerId,
                qualityAssurerName,
                returned);
    }

    public boolean countersigned() {
        return !countersignerId.isEmpty();
    }

    public boolean qualityAssured() {
        return !qualityAssurerId.isEmpty();
    }

    /** Whether it is for this unit. */
    public boolean concerns(String code) {
        return units.contains(code);
    }

    /** Whether its assessor is competent in the work of this unit. */
    public boolean competentIn(String code) {
        return assessorCompetentIn.contains(code);
    }

    /** For sentences on a countersigner who is not independent: {@code assessor}, or else {@code candidate}. */
    public String countersignerIsAlso() {
        return countersignerId.equals(assessorId) ? "assessor" : "candidate";
    }

    /** For sentences: {@code The assessor, Gwendoline Ashcombe-Vole}, and of a unit's own {@code The assessor of ES19, …}. */
    public String assessor() {
        return "The assessor" + ofUnit() + ", " + assessorName;
    }

    /** For sentences: {@code the assessor}, {@code the assessor of ES19}. */
    public String assessorWithin() {
        return "the assessor" + ofUnit();
    }

    /** For sentences: {@code the countersigner}, {@code the countersigner of ES19}. */
    public String countersigner() {
        return "the countersigner" + ofUnit();
    }

    /** For sentences: {@code the quality assurer}, {@code the quality assurer of ES19}. */
    public String qualityAssurer() {
        return "the quality assurer" + ofUnit();
    }

    private String ofUnit() {
        return unitCode.isEmpty() ? "" : " of " + unitCode;
    }
}
