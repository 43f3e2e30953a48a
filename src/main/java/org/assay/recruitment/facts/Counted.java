package org.assay.recruitment.facts;

/** A score that counts. */
public record Counted(String applicantId, String criterionId, String method, int value, boolean agreed, Score score) {
    public Counted(Score score) {
        this(score.applicantId(), score.criterionId(), score.method(), score.value(), score.agreed(), score);
    }
}
