package org.assay.competence.facts;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.commons.lang3.StringUtils;
import org.assay.rules.Finding;
import org.assay.rules.Ground;
import org.assay.rules.Subject;
import org.assay.rules.Subject.Kind;

/** What is to be known beside the decisions, which it does not change: each is a sentence, and what it rests on. */
public final class Remark {
    private Remark() {}

    public static Concluded on(Evidence evidence, String sentence, Ground because, Ground... more) {
        return noted(Kind.EVIDENCE, evidence.id(), sentence, grounds(because, more));
    }

    public static Concluded on(UnderAssessment unit, String sentence, Ground because, Ground... more) {
        return noted(Kind.UNIT, unit.code(), sentence, grounds(because, more));
    }

    /** On the portfolio as a whole. */
    public static Concluded on(Assessment assessment, String sentence, Ground because, Ground... more) {
        return noted(Kind.DECISION, assessment.reference(), sentence, grounds(because, more));
    }

    /** On those who sign off a unit, or on those who sign off the portfolio. */
    public static Concluded on(Assessment assessment, SignOff by, String sentence, Ground because, Ground... more) {
        return by.unitCode().isEmpty()
                ? on(assessment, sentence, because, more)
                : noted(Kind.UNIT, by.unitCode(), sentence, grounds(because, more));
    }

    /**
     * An item is current for units only because a month has fewer days than another.
     *
     * @param by at least one
     */
    public static Concluded byMonthEnd(Evidence evidence, List<Offered> by) {
        Offered one = by.get(0);
        String sentence = evidence.id() + " is dated " + one.date() + ", and counts as "
                + one.limit().age() + " before " + one.on() + " only because its month has fewer days.";
        return on(evidence, sentence, evidence.says("is dated " + one.date()), one.figure());
    }

    /**
     * One item is offered for all outcomes of units.
     *
     * @param units at least one
     */
    public static Concluded offeredForAll(Evidence evidence, List<Offered> units) {
        String codes =
                Phrases.all(Phrases.sorted(units.stream().map(Offered::unitCode).toList()));
        String sentence = evidence.id() + " is " + evidence.method().phrase() + " offered for every outcome of " + codes
                + "; see that it shows each of them.";
        return on(evidence, sentence, evidence.says("claims every outcome of " + codes));
    }

    /**
     * People have the name of somebody else.
     *
     * @param alike at least one of them
     */
    public static Concluded sameNames(Assessment assessment, List<Person> alike) {
        String said = Phrases.all(alike.stream()
                .map(person -> person.subject() + " has the name of " + person.sameName() + ", " + person.name())
                .toList());
        String sentence = StringUtils.capitalize(said) + "; where that is one person, give them one id.";
        return noted(Kind.DECISION, assessment.reference(), sentence, named(alike));
    }

    /**
     * People have the id of somebody else but for capitals.
     *
     * @param alike at least one of them
     */
    public static Concluded sameIds(Assessment assessment, List<Person> alike) {
        String said = Phrases.all(alike.stream()
                .map(person -> person.id() + " and " + person.sameId())
                .toList());
        String sentence = "The ids " + said + " differ in capitals alone; where that is one person, give them one id.";
        return noted(Kind.DECISION, assessment.reference(), sentence, named(alike));
    }

    /** More of a unit is not applicable than the strategy expects. */
    public static Concluded manyNotApplicable(
            UnderAssessment unit, NotApplicableShare share, List<SetAside> aside, List<Required> all) {
        String counts = Phrases.all(share.exceeded(aside, all).stream()
                .map(kind -> NotApplicableShare.of(kind, aside, SetAside::kind) + " of "
                        + NotApplicableShare.of(kind, all, Required::kind) + " " + kind.items())
                .toList());
        String sentence = StringUtils.capitalize(counts) + " of " + unit.code() + " are not applicable, more than "
                + share.percent() + " in 100.";
        List<Ground> because = new ArrayList<>(aside);
        because.add(share.figure());
        return noted(Kind.UNIT, unit.code(), sentence, because);
    }

    private static List<Ground> named(List<Person> people) {
        return people.stream()
                .<Ground>map(person -> new Ground.Item(person.phrase(), "is named " + person.name()))
                .toList();
    }

    private static List<Ground> grounds(Ground because, Ground... more) {
        return Stream.concat(Stream.of(because), Stream.of(more)).toList();
    }

    private static Concluded noted(Kind kind, String id, String sentence, List<Ground> because) {
        return new Concluded(new Finding(new Subject(kind, id), CompetenceVerdict.NOTED, sentence, because));
    }
}
