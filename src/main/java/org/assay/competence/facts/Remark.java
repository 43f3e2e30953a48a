package org.assay.competence.facts;

import java.util.List;
import java.util.stream.Stream;
import org.assay.rules.Finding;
import org.assay.rules.Ground;
import org.assay.rules.Subject;
import org.assay.rules.Subject.Kind;

/** What is to be known beside the decisions, which it does not change: each is a sentence, and what it rests on. */
public final class Remark {
    private Remark() {}

    public static Concluded on(Evidence evidence, String sentence, Ground because, Ground... more) {
        return noted(new Subject(Kind.EVIDENCE, evidence.id()), sentence, because, more);
    }

    /** On the item that two facts of the portfolio are about. */
    public static Concluded on(Offered evidence, String sentence, Ground because, Ground... more) {
        return noted(new Subject(Kind.EVIDENCE, evidence.evidenceId()), sentence, because, more);
    }

    public static Concluded on(UnderAssessment unit, String sentence, Ground because, Ground... more) {
        return noted(new Subject(Kind.UNIT, unit.code()), sentence, because, more);
    }

    /** On a unit for whose requirements of one kind something is to be known. */
    public static Concluded on(UnderAssessment unit, String sentence, List<? extends Ground> because, Ground more) {
        return new Concluded(new Finding(
                new Subject(Kind.UNIT, unit.code()),
                CompetenceVerdict.NOTED,
                sentence,
                Stream.concat(because.stream(), Stream.of(more)).toList()));
    }

    /** On the portfolio as a whole. */
    public static Concluded on(Assessment assessment, String sentence, Ground because, Ground... more) {
        return noted(new Subject(Kind.DECISION, assessment.reference()), sentence, because, more);
    }

    private static Concluded noted(Subject subject, String sentence, Ground because, Ground... more) {
        List<Ground> grounds =
                Stream.concat(Stream.of(because), Stream.of(more)).toList();
        return new Concluded(new Finding(subject, CompetenceVerdict.NOTED, sentence, grounds));
    }
}
