package org.assay.rules;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A rule's identity, as its file declares it.
 *
 * @param id the file's name without its ending, such as {@code evidence-current}
 * @param sentence the rule's name: what it does, in one sentence
 * @param source document and clause that it follows
 * @param since first day of assessment on which it applies
 * @param until last day of assessment on which it applies; none where it still does
 * @param stage the folder it lies in, such as {@code competence.evidence}
 */
public record RuleInfo(
        String id, String sentence, String source, LocalDate since, Optional<LocalDate> until, String stage) {

    /** A rule that has no end. */
    public RuleInfo(String id, String sentence, String source, LocalDate since, String stage) {
        this(id, sentence, source, since, Optional.empty(), stage);
    }

    /** Whether it applies to an assessment on that day. */
    public boolean inForce(LocalDate on) {
        return !since.isAfter(on) && until.map(last -> !last.isBefore(on)).orElse(true);
    }
}
