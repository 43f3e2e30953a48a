package org.assay.competence.facts;

import static org.assay.competence.facts.CompetenceVerdict.INSUFFICIENT;
import static org.assay.competence.facts.CompetenceVerdict.SUFFICIENT;

import java.util.ArrayList;
import java.util.List;
import org.assay.rules.Finding;
import org.assay.rules.Ground;
import org.assay.rules.Subject;
import org.assay.rules.Subject.Kind;

/** How rules of competence conclude on whether the evidence for a unit, taken together, is sufficient. */
public final class Suffice {
    private Suffice() {}

    public static Sufficient enough(UnderAssessment unit, MinimumPieces asked, List<Supports> items) {
        return new Sufficient(unit.code(), pieces(unit, asked, items, SUFFICIENT));
    }

    public static TooFewPieces tooFew(UnderAssessment unit, MinimumPieces asked, List<Supports> items) {
        int missing = asked.pieces() - items.size();
        return new TooFewPieces(unit.code(), missing, pieces(unit, asked, items, INSUFFICIENT));
    }

    public static Sufficient includes(UnderAssessment unit, MustInclude asked, List<Supports> items) {
        return new Sufficient(unit.code(), method(unit, asked, items, SUFFICIENT));
    }

    public static MethodMissing lacks(UnderAssessment unit, MustInclude asked, List<Supports> items) {
        int missing = asked.pieces() - items.size();
        return new MethodMissing(unit.code(), asked.method(), missing, method(unit, asked, items, INSUFFICIENT));
    }

    private static Finding pieces(
            UnderAssessment unit, MinimumPieces asked, List<Supports> items, CompetenceVerdict verdict) {
        String statement = unit.code() + " rests on " + Phrases.counting(items.size(), " of evidence")
                + ", and needs at least " + asked.pieces() + ".";
        return sufficiency(unit.code() + "/pieces", verdict, statement, asked.figure(), items);
    }

    private static Finding method(
            UnderAssessment unit, MustInclude asked, List<Supports> items, CompetenceVerdict verdict) {
        String statement = unit.code() + " rests on "
                + Phrases.counting(items.size(), " by " + asked.method().id()) + ", and needs at least "
                + asked.pieces() + ".";
        return sufficiency(unit.code() + "/" + asked.method().id(), verdict, statement, asked.figure(), items);
    }

    private static Finding sufficiency(
            String id, CompetenceVerdict verdict, String statement, Ground.Figure figure, List<Supports> items) {
        List<Ground> because =
                new ArrayList<>(items.stream().map(Supports::admissible).toList());
        because.add(figure);
        if (items.isEmpty()) {
            because.add(new Ground.Absence("No such item of evidence counts."));
        }
        return new Finding(new Subject(Kind.SUFFICIENCY, id), verdict, statement, because);
    }
}
