package org.assay.recruitment.facts;

/**
 * What the sift's scores alone say of an essential criterion, as selection looks back on it.
 *
 * @param reached whether they reach the mark
 */
public record ShownAtSift(String applicantId, String criterionId, boolean reached, Criterion asked, Combined combined) {
    public ShownAtSift(Criterion asked, Combined combined) {
        this(combined.applicantId(), combined.criterionId(), combined.reaches(asked.mark()), asked, combined);
    }

    /** For sentences: {@code Q2 (1 by R1)}. */
    String withScorers() {
        return criterionId + " (" + combined.points() + " by " + combined.by() + ")";
    }
}
