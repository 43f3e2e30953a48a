package org.assay.competence;

import java.time.LocalDate;
import org.assay.competence.facts.Assessment;
import org.assay.competence.facts.Qualification;

/** Who of a portfolio is a qualified assessor, and competent in which work, on which day. */
final class Assessors {
    private final Assessment assessment;
    private final People people;

    Assessors(Assessment assessment, People people) {
        this.assessment = assessment;
        this.people = people;
    }

    /** By the table of people; what it does not say of the portfolio's own assessor and countersigner, these entries do. */
    Qualification qualified(String id, LocalDate day) {
        Qualification recorded = people.qualified(id, day);
        if (recorded != Qualification.UNKNOWN || id.isEmpty()) {
            return recorded;
        }
        if (id.equals(assessment.assessorId())) {
            return held(assessment.assessorQualified());
        }
        return id.equals(assessment.countersignerId())
                ? held(assessment.countersignerQualified())
                : Qualification.UNKNOWN;
    }

    private static Qualification held(boolean is) {
        return is ? Qualification.HELD : Qualification.NOT_HELD;
    }

    boolean competent(String id, String unit, LocalDate day) {
        return people.competent(id, unit, day)
                .orElse(id.equals(assessment.assessorId()) && assessment.assessorOccupationallyCompetent());
    }

    /** The portfolio's own assessor, who decides where nobody else is named. */
    String own() {
        return assessment.assessorId();
    }

    /** The day of the portfolio. */
    LocalDate day() {
        return assessment.on();
    }
}
