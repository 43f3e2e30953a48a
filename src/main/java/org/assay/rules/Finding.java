package org.assay.rules;

import java.util.List;
import org.assay.input.Abbreviation;

/**
 * What a rule says when it concludes: a judgement that does not know its rule yet.
 *
 * @param subject what is judged
 * @param verdict the conclusion
 * @param statement one plain English sentence; cut where it is longer than a record can hold
 * @param because what it rests on, at least one ground
 */
public record Finding(Subject subject, Verdict verdict, String statement, List<Ground> because) {
    public Finding {
        statement = Abbreviation.forRecord(statement);
        because = List.copyOf(because);
        if (because.isEmpty()) {
            throw new IllegalArgumentException("a conclusion needs a ground: " + statement);
        }
    }
}
