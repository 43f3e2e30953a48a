package org.assay.competence.facts;

/** A unit of a group of a qualification, and what it counts for there. */
public record AwardUnit(String award, String group, String unitCode, int credits) {
    /** {@code lending-certificate/M}. */
    public String key() {
        return award + "/" + group;
    }
}
