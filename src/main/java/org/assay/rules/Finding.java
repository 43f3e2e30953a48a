package org.assay.rules;

import java.util.List;
import org.assay.input.Abbreviation;

/**
 * What a rule says when it concludes: a judgement that does not know its rule yet.
 *
 * @param subject what is judged
 * @param verdict the conclusion
 * @param statement one plain English sentence; cut where it is longer than a record can hold
 * @param told what of it whoever is judged is told, or how; empty where that is the statement
 * @param because what it rests on, at least one ground
 */
public record Finding(Subject subject, Verdict verdict, String statement, String told, List<Ground> because) {
    public Finding {
        statement = Abbreviation.forRecord(statement);
        told = Abbreviation.forRecord(told);
        because = List.copyOf(because);
        if (because.isEmpty()) {
            throw new IllegalArgumentException("a conclusion needs a ground: " + statement);
        }
    }

    /** A finding that everybody is told by its statement. */
    public Finding(Subject subject, Verdict verdict, String statement, List<Ground> because) {
        this(subject, verdict, statement, "", because);
    }

    /** The same finding, told in these words to whoever is judged. */
    public Finding told(String words) {
        return new Finding(subject, verdict, statement, words, because);
    }
}
