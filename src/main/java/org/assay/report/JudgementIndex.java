package org.assay.report;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.assay.input.Node;
import org.assay.record.DecisionRecord;
import org.assay.rules.Judgement;
import org.assay.rules.Subject;

/** Finds the judgements of a competence record by what they are about. */
final class JudgementIndex {
    private static final String WOULD_CLOSE = "would close";
    /** Verdicts on a unit that are no decision on it. */
    private static final Set<String> BESIDE = Set.of(WOULD_CLOSE, "without effect");

    private final DecisionRecord decision;

    JudgementIndex(DecisionRecord decision) {
        this.decision = decision;
    }

    /** Codes of the units of the portfolio, in its own order. */
    List<String> units() {
        return decision.inputs().get("portfolio").items("units").stream()
                .map(node -> node instanceof Node.Scalar code ? code.text() : "")
                .toList();
    }

    String title(String unit) {
        Node units = decision.inputs().get("units");
        return units instanceof Node.Sequence list
                ? list.items().stream()
                        .filter(node -> node.text("code").equals(unit))
                        .map(node -> node.text("title"))
                        .findFirst()
                        .orElse("")
                : "";
    }

    /** Judgements on one kind of subject, but for those that say what would close a gap. */
    List<Judgement> about(Subject.Kind kind) {
        return decision.judgements().stream()
                .filter(j -> j.subject().kind() == kind && !isClosing(j))
                .toList();
    }

    Optional<Judgement> decisionOn(String unit) {
        return about(Subject.Kind.UNIT).stream()
                .filter(j -> j.subject().id().equals(unit)
                        && !BESIDE.contains(j.verdict().label()))
                .findFirst();
    }

    /** The judgements that say what would close a gap, or mend a broken duty. */
    List<Judgement> closing(Judgement gap) {
        return decision.judgements().stream()
                .filter(j -> isClosing(j) && j.because().contains(gap))
                .toList();
    }

    boolean isClosing(Judgement judgement) {
        return judgement.verdict().label().equals(WOULD_CLOSE);
    }
}
