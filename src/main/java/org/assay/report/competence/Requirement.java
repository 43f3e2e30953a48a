package org.assay.report.competence;

import java.util.List;
import org.assay.report.parts.Badge;
import org.assay.report.parts.Judgements;
import org.assay.rules.Judgement;
import org.assay.rules.Subject;
import org.assay.rules.Subject.Kind;

/**
 * One outcome, item of knowledge or item of scope of a unit, with what was judged of it.
 *
 * @param id as the unit names it: {@code 4}
 * @param subject as judgements name it: {@code ES19/4}
 * @param heading that it stands under, empty where there is none
 */
record Requirement(Kind kind, String id, String subject, String heading, String text, List<Judgement> judgements) {

    List<Judgement> results() {
        return judgements.stream()
                .filter(judgement -> !Judgements.closes(judgement) && !Judgements.remarks(judgement))
                .toList();
    }

    /** What was said beside the result: that an entry of the portfolio changes nothing. */
    List<Judgement> remarks() {
        return judgements.stream().filter(Judgements::remarks).toList();
    }

    Badge result() {
        return Badge.of(results());
    }

    boolean isOpen() {
        return result().isNegative();
    }

    /** Whether its result rests on this item's counting for it. */
    boolean restsOn(Subject evidence) {
        return results().stream()
                .flatMap(result -> result.because().stream())
                .anyMatch(ground -> ground instanceof Judgement counted
                        && counted.subject().equals(evidence)
                        && !Judgements.negative(counted));
    }

    /** {@code outcome 4}. */
    String name() {
        return kind.label() + " " + id;
    }
}
