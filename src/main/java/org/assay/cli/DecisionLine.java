package org.assay.cli;

import org.assay.input.Node;
import org.assay.record.DecisionRecord;
import org.assay.recruitment.Recruitment;
import org.assay.report.competence.TextReport;
import org.assay.report.recruitment.RecruitmentText;
import org.assay.rules.Judgement;
import org.assay.rules.Subject;

/** The decision of a record as a whole. */
final class DecisionLine {
    private DecisionLine() {}

    static Judgement of(DecisionRecord decision) {
        return decision.judgements().stream()
                .filter(j -> j.subject().kind() == Subject.Kind.DECISION)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no rule made a decision"));
    }

    /** What was decided; of a sift, how many go forward; of a record that holds no decision, that it holds none. */
    static String statement(DecisionRecord decision) {
        if (decision.area().equals(Recruitment.AREA) && Recruitment.stage(decision) == Recruitment.Stage.SIFT) {
            return RecruitmentText.counts(decision);
        }
        return decision.judgements().stream()
                .filter(j -> j.subject().kind() == Subject.Kind.DECISION)
                .map(Judgement::statement)
                .findFirst()
                .orElse("The record holds no decision.");
    }

    /** Whom and when the decision is about: {@code CA-2026-00417, A. N. Other, assessed on 2026-10-30}. */
    static String candidate(DecisionRecord decision) {
        Node vacancy = decision.inputs().get("vacancy");
        if (vacancy != null) {
            return vacancy.text("reference") + ", " + vacancy.text("title") + ", closed on "
                    + vacancy.text("closingDate");
        }
        Node portfolio = decision.inputs().get("portfolio");
        String name = portfolio
                .get("candidate")
                .map(candidate -> candidate.text("name"))
                .orElse("");
        return portfolio.text("reference") + ", " + name + ", assessed on " + portfolio.text("assessedOn")
                + TextReport.judgedAsOn(decision);
    }

    static boolean isNegative(DecisionRecord decision) {
        return of(decision).verdict().negative();
    }
}
