package org.assay.report;

import java.util.ArrayList;
import java.util.List;
import org.assay.rules.Ground;
import org.assay.rules.Judgement;
import org.assay.rules.Subject;
import org.assay.rules.Subject.Kind;
import org.assay.rules.Verdict;

/** Judgements in the order in which they are made. */
final class Judged {
    /** Any verdict. */
    record Word(String label, boolean negative) implements Verdict {}

    private final List<Judgement> all = new ArrayList<>();

    List<Judgement> all() {
        return all;
    }

    Judgement add(
            String rule,
            Kind kind,
            String id,
            String verdict,
            boolean negative,
            String statement,
            List<Ground> because) {
        Judgement judgement =
                new Judgement(rule, new Subject(kind, id), new Word(verdict, negative), statement, because);
        all.add(judgement);
        return judgement;
    }
}
