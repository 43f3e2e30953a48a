package org.assay.competence.facts;

import static org.assay.competence.facts.CompetenceVerdict.INSUFFICIENT;
import static org.assay.competence.facts.CompetenceVerdict.SUFFICIENT;

import java.util.ArrayList;
import java.util.List;
import org.apache.commons.lang3.StringUtils;
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
        int missing = asked.pieces() - Supports.pieces(items);
        return new TooFewPieces(unit.code(), missing, pieces(unit, asked, items, INSUFFICIENT));
    }

    /** The unit has what the strategy demands by a method. */
    public static Sufficient includes(UnitEvidence evidence, MustInclude asked) {
        return new Sufficient(evidence.unitCode(), method(evidence, asked, SUFFICIENT));
    }

    /** The unit falls short of what the strategy demands by a method. */
    public static MethodMissing lacks(UnitEvidence evidence, MustInclude asked) {
        int missing = asked.pieces() - evidence.count(asked);
        return new MethodMissing(
                evidence.unitCode(), asked.method(), missing, asked.outcomes(), method(evidence, asked, INSUFFICIENT));
    }

    /**
     * More of the unit's scope rests on knowledge alone than may.
     *
     * @param of how many items of scope there are
     */
    public static ScopeUnperformed unperformed(
            UnderAssessment unit, ScopeCoverage policy, List<RequirementGrounds> alone, int of) {
        UntrueConclusion.unless(policy.exceededBy(alone.size(), of), "no more scope rests on knowledge than may");
        String items =
                Phrases.ofUnit(alone.stream().map(RequirementGrounds::required).toList());
        int most = policy.most(of);
        String statement = StringUtils.capitalize(items) + " of " + unit.code() + " rest on knowledge alone, "
                + alone.size() + " of " + of + " items, and at most " + most + " may.";
        List<Ground> because = new ArrayList<>(alone.stream()
                .flatMap(each -> each.counted().stream())
                .map(Counted::admissible)
                .distinct()
                .toList());
        because.add(policy.figure());
        Subject subject = new Subject(Kind.SUFFICIENCY, unit.code() + "/scope");
        return new ScopeUnperformed(
                unit.code(), alone.size() - most, items, new Finding(subject, INSUFFICIENT, statement, because));
    }

    /** The unit reaches the number of pieces that a centre's own figure asks for. */
    public static Sufficient enough(UnderAssessment unit, PolicyFigure asked, List<Supports> items) {
        return new Sufficient(unit.code(), own(unit, "of evidence", asked, items, SUFFICIENT));
    }

    /** The unit falls short of the number of pieces that a centre's own figure asks for. */
    public static TooFewPieces tooFew(UnderAssessment unit, PolicyFigure asked, List<Supports> items) {
        int missing = asked.value() - Supports.pieces(items);
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
        int missing = asked.value() - Supports.pieces(items);
        return new MethodMissing(
                unit.code(), method, missing, 0, own(unit, "by " + method.label(), asked, items, INSUFFICIENT));
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
        return unit.code() + " rests on " + Phrases.counting(Supports.pieces(items), of) + ", and needs at least "
                + asked + ".";
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
                verdict.negative() == Supports.pieces(items) < asked,
                unit.code() + " has " + Phrases.pieces(Supports.pieces(items)) + ", and needs " + asked);
    }

    private static Finding pieces(
            UnderAssessment unit, MinimumPieces asked, List<Supports> items, CompetenceVerdict verdict) {
        checked(unit, asked.pieces(), items, verdict);
        String statement = statement(unit, " of evidence", asked.pieces(), items);
        return sufficiency(unit.code() + "/pieces", verdict, statement, asked.figure(), items);
    }

    private static Finding method(UnitEvidence evidence, MustInclude asked, CompetenceVerdict verdict) {
        UnderAssessment unit = evidence.unit();
        List<Supports> items = evidence.by(asked);
        checked(unit, asked.pieces(), items, verdict);
        List<String> little = evidence.showingTooLittle(asked).stream()
                .map(Supports::evidenceId)
                .toList();
        String statement = statement(unit, " by " + asked.method().label(), asked.pieces(), items);
        String besides = little.isEmpty() || !verdict.negative()
                ? ""
                : " " + Phrases.all(little) + (little.size() == 1 ? " is none, as it does" : " are none, as they do")
                        + " not show " + asked.shows() + ".";
        return sufficiency(
                unit.code() + "/" + asked.method().id(), verdict, statement + besides, asked.figure(), items);
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
