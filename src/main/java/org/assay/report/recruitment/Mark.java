package org.assay.report.recruitment;

import static org.assay.recruitment.facts.RecruitmentVerdict.DEMONSTRATED;
import static org.assay.recruitment.facts.RecruitmentVerdict.NOT_DEMONSTRATED_AT_THE_SIFT;
import static org.assay.recruitment.facts.RecruitmentVerdict.NOT_YET_ASSESSED;

import java.util.Optional;
import org.assay.recruitment.facts.Combined;
import org.assay.recruitment.facts.Score;
import org.assay.report.parts.Words;
import org.assay.rules.Ground;
import org.assay.rules.Judgement;
import org.assay.rules.Verdict;

/**
 * An applicant's result on a criterion, as grids show it.
 *
 * @param score empty while it is not yet assessed
 * @param label the verdict in words
 * @param tone {@code yes}, {@code no} or {@code neutral}
 * @param agreed whether the panel agreed on the score
 * @param weighted what the score counts in the total, {@code 8 of 10}; empty where its criterion has no weight, or nothing is
 *     added up
 * @param atSift whether the score is that of the sift alone, which nothing later makes up for
 */
public record Mark(
        String score, String label, String tone, boolean agreed, boolean atSift, String weighted, String statement) {
    private static final Mark NONE =
            new Mark("", Words.capitalised(NOT_YET_ASSESSED.label()), "neutral", false, false, "", "");

    static Mark of(Optional<Judgement> result) {
        return result.map(Mark::of).orElse(NONE);
    }

    private static Mark of(Judgement judgement) {
        Verdict verdict = judgement.verdict();
        return new Mark(
                RecordedRound.value(judgement, Combined.SCORE)
                        .map(Ground.Value::is)
                        .orElse(""),
                Words.capitalised(verdict.label()),
                verdict.is(DEMONSTRATED) ? "yes" : verdict.negative() ? "no" : "neutral",
                judgement.because().stream().anyMatch(Score::isAgreed),
                verdict.is(NOT_DEMONSTRATED_AT_THE_SIFT),
                "",
                judgement.statement());
    }

    /** The same score, which does not make up for the one at the sift. */
    Mark failedAtSift(String siftScore, Judgement judgement) {
        String label = Words.capitalised(judgement.verdict().label()) + " (" + siftScore + ")";
        return new Mark(score, label, "no", agreed, true, weighted, judgement.statement());
    }

    Mark counting(String inTotal) {
        return new Mark(score, label, tone, agreed, atSift, inTotal, statement);
    }

    /** {@code 4}, {@code 4*} where the panel agreed on it, {@code –} where there is none yet. */
    public String shown() {
        return score.isEmpty() ? "–" : score + (agreed ? "*" : "");
    }
}
