package org.assay.rules;

import java.time.LocalDate;

/**
 * A rule's identity, as its file declares it.
 *
 * @param id the file's name without its ending, such as {@code evidence-current}
 * @param sentence the rule's name: what it does, in one sentence
 * @param source document and clause that it follows
 * @param since first day of assessment on which it applies
 * @param stage the folder it lies in, such as {@code competence.evidence}
 */
public record RuleInfo(String id, String sentence, String source, LocalDate since, String stage) {}
