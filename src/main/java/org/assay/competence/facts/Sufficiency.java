package org.assay.competence.facts;

import static org.assay.competence.facts.CompetenceVerdict.INSUFFICIENT;
import static org.assay.competence.facts.CompetenceVerdict.SUFFICIENT;

import java.util.ArrayList;
import java.util.List;
import org.assay.rules.Finding;
import org.assay.rules.Ground;
import org.assay.rules.PolicyFigure;
import org.assay.rules.Subject;
import org.assay.rules.Subject.Kind;
import org.assay.rules.UntrueConclusion;
import org.assay.standard.Method;

/** How rules of competence conclude on whether the evidence for a unit, taken together, is sufficient. */
public final class Sufficiency {
    private Sufficiency() {}

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

    /** The unit reaches the number of pieces that a centre's own figure asks for. */
    public static Sufficient enough(UnderAssessment unit, PolicyFigure asked, List<Supports> items) {
        return new Sufficient(unit.code(), own(unit, "of evidence", asked, items, SUFFICIENT));
    }

    /** The unit falls short of the number of pieces that a centre's own figure asks for. */
    public static TooFewPieces tooFew(UnderAssessment unit, PolicyFigure asked, List<Supports> items) {
        int missing = asked.value() - items.size();
        return new TooFewPieces(unit.code(), missing, own(unit, "of evidence", asked, items, INSUFFICIENT));
    }

    /** The unit has the number of pieces by a method that a centre's own figure asks for. */
    public static Sufficient includes(UnderAssessment unit, Method method, PolicyFigure asked, List<Supports> items) {
        ofMethod(method, items);
        return new Sufficient(unit.code(), own(unit, "by " + method.label(), asked, items, SUFFICIENT));
    }

    /** The unit falls short of the number of pieces by a method that a centre's own figure asks for. */
    public static MethodMissing lacks(UnderAssessment unit, Method method, PolicyFigure asked, List<Supports> items) {
        ofMethod(method, items);
        int missing = asked.value() - items.size();
        return new MethodMissing(
                unit.code(), method, missing, own(unit, "by " + method.label(), asked, items, INSUFFICIENT));
    }

    /**
     * A centre's own policy finds that the evidence for the unit, taken together, is not sufficient.
     *
     * @param why as half a sentence
     */
    public static InsufficientByPolicy notEnough(UnderAssessment unit, String why, Ground because, Ground... more) {
        String statement = "The evidence for " + unit.code() + " is not sufficient: " + why + ".";
        Subject subject = new Subject(Kind.SUFFICIENCY, unit.code() + "/policy");
        List<Ground> grounds = new ArrayList<>(List.of(because));
        grounds.addAll(List.of(more));
        return new InsufficientByPolicy(unit.code(), why, new Finding(subject, INSUFFICIENT, statement, grounds));
    }

    /** Named after the figure, as the assessment strategy can ask for the same in its own right. */
    private static Finding own(
            UnderAssessment unit, String of, PolicyFigure asked, List<Supports> items, CompetenceVerdict verdict) {
        String id = unit.code() + "/" + asked.name();
        checked(unit, asked.value(), items, verdict);
        return sufficiency(id, verdict, statement(unit, " " + of, asked.value(), items), asked.figure(), items);
    }

    private static String statement(UnderAssessment unit, String of, int asked, List<Supports> items) {
        return unit.code() + " rests on " + Phrases.counting(items.size(), of) + ", and needs at least " + asked + ".";
    }

    private static void ofMethod(Method method, List<Supports> items) {
        UntrueConclusion.unlessEach(
                items, item -> item.method() == method, Supports::evidenceId, "is not by " + method.label());
    }

    private static void checked(UnderAssessment unit, int asked, List<Supports> items, CompetenceVerdict verdict) {
        UntrueConclusion.unlessEach(
                items,
                item -> item.unitCode().equals(unit.code()),
                Supports::evidenceId,
                "is evidence for another unit than " + unit.code());
        UntrueConclusion.unless(
                verdict.negative() == items.size() < asked,
                unit.code() + " has " + Phrases.pieces(items.size()) + ", and needs " + asked);
    }

    private static Finding pieces(
            UnderAssessment unit, MinimumPieces asked, List<Supports> items, CompetenceVerdict verdict) {
        checked(unit, asked.pieces(), items, verdict);
        String statement = statement(unit, " of evidence", asked.pieces(), items);
        return sufficiency(unit.code() + "/pieces", verdict, statement, asked.figure(), items);
    }

    private static Finding method(
            UnderAssessment unit, MustInclude asked, List<Supports> items, CompetenceVerdict verdict) {
        checked(unit, asked.pieces(), items, verdict);
        ofMethod(asked.method(), items);
        String statement = statement(unit, " by " + asked.method().label(), asked.pieces(), items);
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
