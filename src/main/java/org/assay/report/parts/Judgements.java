package org.assay.report.parts;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.assay.rules.Judgement;
import org.assay.rules.Subject;
import org.assay.rules.Subject.Kind;
import org.assay.rules.Verdict.Weight;

/** The judgements of a record, found by what they judge. Each list keeps the record's order. */
public final class Judgements {
    private final List<Judgement> all;
    private final Map<Subject, List<Judgement>> bySubject;

    public Judgements(List<Judgement> all) {
        this.all = all;
        this.bySubject = all.stream().collect(groupingBy(Judgement::subject, LinkedHashMap::new, toList()));
    }

    public List<Judgement> all() {
        return all;
    }

    public List<Judgement> of(Kind kind) {
        return all.stream()
                .filter(judgement -> judgement.subject().kind() == kind)
                .toList();
    }

    public List<Judgement> about(Kind kind, String id) {
        return bySubject.getOrDefault(new Subject(kind, id), List.of());
    }

    /** What would close a gap, or mend a broken duty. */
    public List<Judgement> closing(Judgement gap) {
        return all.stream()
                .filter(judgement -> closes(judgement) && judgement.because().contains(gap))
                .toList();
    }

    /** What would close the gap with others, leaving out what would close this requirement alone. */
    public List<Judgement> closingBeyond(Judgement gap) {
        return closing(gap).stream()
                .filter(closing -> closing.subject().kind() == Kind.UNIT
                        || !closing.subject().equals(gap.subject()))
                .toList();
    }

    /** What would close the gap by itself where that is known, else what would close it with others. */
    public List<Judgement> closingAlone(Judgement gap) {
        List<Judgement> closing = closing(gap);
        boolean alone = closing.stream().anyMatch(j -> j.subject().equals(gap.subject()));
        return closing.stream()
                .filter(j ->
                        !alone || j.subject().kind() != Kind.UNIT || j.subject().equals(gap.subject()))
                .toList();
    }

    /** Those that say what further evidence would close the gaps, which are advice and no result. */
    public static boolean closes(Judgement judgement) {
        return judgement.verdict().weight() == Weight.ADVICE;
    }

    /** Those that say that an entry of the portfolio changes nothing, beside the decision that stands. */
    public static boolean remarks(Judgement judgement) {
        return judgement.remarks();
    }

    public static boolean negative(Judgement judgement) {
        return judgement.verdict().negative();
    }
}
