package org.assay.recruitment.facts;

import org.assay.rules.Ground;

/**
 * How many times the score on a criterion counts in the total; a criterion without a weight counts once.
 *
 * @param times at least 1
 */
public record Weight(String criterionId, int times, Ground.Figure figure) {
    /** Names what a score counts in the total. */
    public static final String WEIGHTED = "weighted";

    /** For sentences: {@code Q2 counts 2 times}. */
    String says() {
        return criterionId + " counts " + times + (times == 1 ? " time" : " times");
    }

    /** What the score of a judged criterion counts, of the most that it could. */
    Ground.Value of(CriterionJudged judged) {
        String subject = judged.applicantId() + "/" + criterionId;
        Points points = judged.points().times(times);
        Points most = judged.most().times(times);
        return new Ground.Value(
                WEIGHTED,
                subject,
                "",
                points.toString(),
                most.toString(),
                subject + " counts " + points + " of " + most);
    }
}
