package org.assay.report.recruitment;

import org.assay.recruitment.facts.Score;
import org.assay.report.parts.Words;
import org.assay.rules.Ground;

/**
 * A score as somebody gave it.
 *
 * @param by id of the panel member; {@code agreed} for a score that the panel agreed on
 * @param comment empty where there is none
 * @param counts whether its scorer was not set aside for this applicant
 */
public record GivenScore(String by, String method, int score, String comment, boolean counts) {
    /** {@code interview 4}, and the comment in quotation marks. */
    String says() {
        return Words.phrase(method).toLowerCase(java.util.Locale.ROOT) + " " + score + quoted();
    }

    /** The comment as it follows a score; empty where there is none. */
    String quoted() {
        return comment.isEmpty() ? "" : " (“" + comment + "”)";
    }

    /** Whether a ground tells of this score. */
    boolean isToldBy(Ground.Value given) {
        return given.by().equals(Score.by(by, method));
    }

    /** {@code R1 gave 2 for S1 (interview)}, and the comment in brackets. */
    String saysFor(String criterion) {
        String who = by.equals(Score.AGREED) ? "the panel agreed on " : by + " gave ";
        return who + score + " for " + criterion + " (" + method + ")" + quoted();
    }
}
