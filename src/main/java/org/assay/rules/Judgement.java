package org.assay.rules;

import java.util.List;

/**
 * One conclusion of one rule: the only thing that reports, explanations, comparisons and audits show to a person.
 *
 * @param rule id of the rule that made it
 * @param subject what is judged
 * @param verdict the conclusion
 * @param statement one plain English sentence
 * @param told what of it whoever is judged is told, or how; empty where that is the statement
 * @param because what it rests on; the walk down its judgements ends in items, figures and absences
 */
public record Judgement(
        String rule, Subject subject, Verdict verdict, String statement, String told, List<Ground> because)
        implements Ground {
    public Judgement {
        because = List.copyOf(because);
    }

    /** The sentence for whoever is judged. */
    public String toldOrStatement() {
        return told.isEmpty() ? statement : told;
    }

    /** Whether it is to be known beside the results, and changes none. */
    public boolean remarks() {
        return verdict.weight() == Verdict.Weight.REMARK;
    }

    /** Unique within one assessment: a rule judges a subject once. */
    public String id() {
        return rule + ":" + subject.id();
    }
}
