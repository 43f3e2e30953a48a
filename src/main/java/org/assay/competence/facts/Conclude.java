package org.assay.competence.facts;

import static org.assay.competence.facts.CompetenceVerdict.*;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.apache.commons.lang3.StringUtils;
import org.assay.rules.Conclusion;
import org.assay.rules.Finding;
import org.assay.rules.Ground;
import org.assay.rules.Subject;
import org.assay.rules.Subject.Kind;
import org.assay.rules.UntrueConclusion;
import org.assay.standard.Method;

/** How rules of competence conclude on evidence, requirements and duties: each method words a finding and keys it. */
public final class Conclude {
    private static final int MOST_REASONS_IN_A_SENTENCE = 3;
    private static final int MOST_ITEMS_IN_A_SENTENCE = 20;

    /** Names the number of items of evidence that claim a requirement. */
    public static final String CLAIMS = "claims";

    private Conclude() {}

    /**
     * The item counts for nothing.
     *
     * @param why as half a sentence: {@code it is dated …}
     */
    public static DiscountedEvidence discounted(Evidence evidence, String why, Ground... because) {
        return against(evidence, DISCOUNTED, " is discounted: ", why, because);
    }

    /**
     * The item counts for nothing by a figure of the strategy.
     *
     * @param figures at least one, all the same
     */
    public static DiscountedEvidence discounted(
            Evidence evidence, String why, Ground says, List<Ground.Figure> figures) {
        return discounted(evidence, why, says, figures.get(0));
    }

    /** The item waits for the assessor's decision. */
    public static DiscountedEvidence undecided(Evidence evidence, Ground... because) {
        String statement = evidence.id() + " does not count yet: the assessor has not decided on it.";
        return new DiscountedEvidence(
                evidence.id(),
                "the assessor has not decided on it yet",
                finding(Kind.EVIDENCE, evidence.id(), PENDING, statement, because)
                        .told("the assessor has not decided on it."));
    }

    /**
     * The item waits for the decision of somebody who may decide.
     *
     * @param why as half a sentence
     */
    public static DiscountedEvidence undecided(Evidence evidence, String why, Ground... because) {
        return against(evidence, PENDING, " does not count yet: ", why, because);
    }

    /** A later attempt takes the item's place. */
    public static DiscountedEvidence replaced(Evidence evidence) {
        String why = evidence.supersededBy() + " takes its place as a further attempt";
        Ground says = new Ground.Item("evidence " + evidence.supersededBy(), "supersedes " + evidence.id());
        return against(evidence, REPLACED, " is replaced: ", why, says);
    }

    private static DiscountedEvidence against(
            Evidence evidence, CompetenceVerdict verdict, String is, String why, Ground... because) {
        String statement = evidence.id() + is + why + ".";
        return new DiscountedEvidence(
                evidence.id(),
                why,
                finding(Kind.EVIDENCE, evidence.id(), verdict, statement, because)
                        .told(why + "."));
    }

    /** The item is admissible, and no claim of it counts. */
    public static Concluded countsForNothing(Evidence evidence, List<ClaimRefused> refused) {
        String statement = evidence.id() + " counts for nothing: none of what it claims can be shown by it.";
        List<Ground> because =
                new ArrayList<>(refused.stream().map(ClaimRefused::discounted).toList());
        return new Concluded(new Finding(new Subject(Kind.EVIDENCE, evidence.id()), UNCOUNTED, statement, because));
    }

    /** The item waits for the assessor's decision on what it claims here. */
    public static DiscountedClaim undecided(Claim claim, Ground... because) {
        String statement = claim.evidenceId() + " does not count for " + claim.name()
                + " yet: the assessor has not decided on this claim.";
        return new DiscountedClaim(
                claim.id(),
                "the assessor has not decided on this claim yet",
                finding(Kind.CLAIM, claim.id(), PENDING, statement, because)
                        .told("the assessor has not decided on this claim."));
    }

    /**
     * The item does not count for this requirement.
     *
     * @param why as half a sentence
     */
    public static DiscountedClaim discounted(Claim claim, String why, Ground... because) {
        String statement = claim.evidenceId() + " does not count for " + claim.name() + ": " + why + ".";
        return new DiscountedClaim(
                claim.id(),
                why,
                finding(Kind.CLAIM, claim.id(), DISCOUNTED, statement, because).told(why + "."));
    }

    /**
     * The item does not count for this requirement, for which its method does not serve.
     *
     * @param refused by a centre's own policy; where there is none, the method cannot show this kind of requirement
     * @param figures by which methods serve this kind; at least one, all the same
     */
    public static DiscountedClaim notServing(
            Claim claim, List<MethodRefused> refused, String why, List<Ground.Figure> figures) {
        Ground says = claim.says("is " + claim.method().phrase());
        if (refused.isEmpty()) {
            return discounted(claim, why, says, figures);
        }
        String refusals = String.join(
                "; ", Phrases.sorted(refused.stream().map(MethodRefused::why).toList()));
        return discounted(
                claim,
                "its method, " + claim.method().label() + ", does not serve for it: " + refusals,
                grounds(refused, says).toArray(Ground[]::new));
    }

    /**
     * By a centre's own policy, a method does not serve for a requirement: what is claimed by it does not count there, and
     * nobody is advised to bring it.
     *
     * @param why as half a sentence
     */
    public static MethodRefused refused(Required required, Method method, String why, Ground because, Ground... more) {
        String statement = StringUtils.capitalize(method.label()) + " does not serve for "
                + StringUtils.uncapitalize(required.name()) + ": " + why + ".";
        Subject subject = new Subject(Kind.METHOD, method.id() + ">" + required.key());
        return new MethodRefused(
                required.key(), method, why, new Finding(subject, REFUSED, statement, grounds(List.of(because), more)));
    }

    /**
     * The item does not count for this requirement by a figure of the strategy.
     *
     * @param figures at least one, all the same
     */
    public static DiscountedClaim discounted(Claim claim, String why, Ground says, List<Ground.Figure> figures) {
        return discounted(claim, why, says, figures.get(0));
    }

    /**
     * Nothing speaks against the item.
     *
     * @param limits the currency limits, where there are any
     * @param standings the figure that lets a person of this standing stand behind it, where its method asks for one
     */
    public static Admissible admissible(Evidence evidence, List<Ground.Figure> limits, List<Ground.Figure> standings) {
        String says = "is dated " + evidence.date() + ", is confirmed as the candidate's own work and was accepted";
        List<Ground> because = new ArrayList<>(limits.stream().distinct().toList());
        because.addAll(standings);
        because.add(evidence.says(says));
        String statement = evidence.id() + " is admissible: it " + says + ".";
        return new Admissible(
                evidence.id(), new Finding(new Subject(Kind.EVIDENCE, evidence.id()), ADMISSIBLE, statement, because));
    }

    public static SetAside notApplicable(Required required, NotApplicable recorded, MayBeNotApplicable allowed) {
        return setAside(required, "does not apply: " + recorded.reason(), recorded.entry(), allowed.figure());
    }

    /** Evidence that the assessor accepted says the opposite, so that the requirement is judged all the same. */
    public static Concluded contradicted(NotApplicable recorded, Required required, List<Claim> claims) {
        List<String> ids = Phrases.sorted(claims.stream().map(Claim::evidenceId).toList());
        String statement = "The record that " + StringUtils.uncapitalize(required.name())
                + " does not apply has no effect: " + Phrases.all(ids)
                + (ids.size() == 1 ? ", which was" : ", which were")
                + " accepted, " + (ids.size() == 1 ? "claims" : "claim") + " it.";
        List<Ground> because = new ArrayList<>(List.of(recorded.entry()));
        claims.forEach(claim -> because.add(claim.says("claims " + claim.requirement() + " and was accepted")));
        return new Concluded(new Finding(required.subject(), WITHOUT_EFFECT, statement, because));
    }

    /** Nothing asks for the requirement, and nothing shows it. */
    public static Concluded notAssessed(Required required) {
        String statement = required.name() + " is not assessed: the assessment strategy asks for no evidence of it,"
                + " and none that counts shows it.";
        return new Concluded(new Finding(required.subject(), NOT_ASSESSED, statement, List.of(required.figure())));
    }

    /** The requirement is judged all the same. */
    public static Concluded withoutEffect(NotApplicable recorded, Required required) {
        String statement = "The record that " + StringUtils.uncapitalize(required.name())
                + " does not apply has no effect: the assessment strategy does not allow it for "
                + required.kind().plural() + ".";
        Ground absence = new Ground.Absence(
                "The assessment strategy lets no " + required.kind().plural() + " be recorded as not applicable.");
        return new Concluded(
                new Finding(required.subject(), WITHOUT_EFFECT, statement, List.of(recorded.entry(), absence)));
    }

    /** The requirement falls away with its unit. */
    public static SetAside notApplicable(Required required, UnitNotApplicable unit) {
        return setAside(required, "does not apply, because its unit does not", unit);
    }

    public static UnitNotApplicable notApplicable(UnderAssessment unit, Assessment assessment) {
        String nation = assessment.nation().title();
        return new UnitNotApplicable(
                unit.code(),
                finding(
                        Kind.UNIT,
                        unit.code(),
                        NOT_APPLICABLE,
                        unit.code() + " does not apply: the candidate works in " + nation
                                + ", where the unit is not used.",
                        new Ground.Item("the candidate", "works in " + nation),
                        new Ground.Item("unit " + unit.code(), "is for " + unit.nationTitles())));
    }

    public static UnitWithoutText withoutText(UnderAssessment unit) {
        String statement = unit.code() + " cannot be assessed: the library holds only its title and gist,"
                + " so there is no outcome to judge.";
        Ground absence = new Ground.Absence("The library has no outcomes of " + unit.code() + ".");
        return new UnitWithoutText(
                unit.code(), finding(Kind.UNIT, unit.code(), CANNOT_BE_ASSESSED, statement, absence));
    }

    /** A unit that is no longer in use on the day that it is judged as on. */
    public static UnitWithdrawn withdrawn(UnderAssessment unit, Withdrawal withdrawal) {
        String after = withdrawal.supersededBy().isEmpty() ? "" : "; " + withdrawal.supersededBy() + " takes its place";
        String late = withdrawal.transition().isEmpty() || withdrawal.until().equals(LocalDate.MIN)
                ? ""
                : ", and could be assessed until " + withdrawal.lastDay();
        String statement = unit.code() + " cannot be assessed on " + unit.on() + ": " + withdrawal.what() + " "
                + withdrawal.says() + late + after + ".";
        List<Ground> because = new ArrayList<>(List.of(new Ground.Item(withdrawal.what(), withdrawal.says())));
        withdrawal.transition().ifPresent(because::add);
        return new UnitWithdrawn(
                unit.code(), new Finding(new Subject(Kind.UNIT, unit.code()), CANNOT_BE_ASSESSED, statement, because));
    }

    public static Met met(Required required, List<Counted> counted) {
        about(required, counted, List.of());
        UntrueConclusion.unless(
                Counted.pieces(counted) >= required.pieces(), "too few pieces of evidence count for " + required.key());
        String statement = required.name() + " is met: " + Phrases.all(items(counted))
                + (counted.size() == 1 ? " shows" : " show") + " it.";
        return new Met(
                required.unitCode(),
                required.key(),
                new Finding(required.subject(), MET, statement, shown(counted, required.figure())));
    }

    /**
     * No admissible evidence shows the requirement.
     *
     * @param refused the claims on it that do not count
     */
    public static RequirementOpen notMet(Required required, List<ClaimRefused> refused) {
        about(required, List.of(), refused);
        List<Ground> because =
                new ArrayList<>(refused.stream().map(ClaimRefused::discounted).toList());
        if (refused.isEmpty()) {
            String nothing = "No item of evidence claims " + StringUtils.uncapitalize(required.name()) + ".";
            because.add(new Ground.Value(CLAIMS, required.subject().id(), "", "0", "", nothing));
        }
        return open(required, required.pieces(), reasons(refused), because);
    }

    /**
     * A centre's own policy finds that the requirement is not met, whatever counts for it.
     *
     * @param why as half a sentence
     */
    public static RequirementOpen notMet(Required required, String why, Ground because, Ground... more) {
        List<Ground> grounds = grounds(List.of(because), more);
        return open(required, 1, why, why, grounds);
    }

    /** Some admissible evidence shows the requirement, but fewer pieces than the strategy asks for. */
    public static RequirementOpen tooFew(Required required, List<Counted> counted, List<ClaimRefused> refused) {
        about(required, counted, refused);
        int pieces = Counted.pieces(counted);
        UntrueConclusion.unless(pieces < required.pieces(), "enough pieces of evidence count for " + required.key());
        List<Ground> because = new ArrayList<>(shown(counted, required.figure()));
        refused.forEach(r -> because.add(r.discounted()));
        String why = "it needs " + Phrases.pieces(required.pieces()) + " of evidence, and only "
                + Phrases.all(items(counted)) + (counted.size() == 1 ? " counts" : " count")
                + (pieces < counted.size() ? ", as " + Phrases.pieces(pieces) : "")
                + (refused.isEmpty() ? "" : "; " + reasons(refused));
        return open(required, required.pieces() - pieces, why, because);
    }

    /**
     * A duty that was not kept: no decision is confirmed until it is.
     *
     * @param why what was not kept, as a sentence
     * @param remedy what would mend it, as a sentence
     */
    public static DutyBroken broken(String duty, String why, String remedy, Ground... because) {
        return new DutyBroken(duty, List.of(), remedy, false, finding(Kind.DUTY, duty, BROKEN, why, because));
    }

    /** The same of those who sign off some units: no decision on these is confirmed until it is kept. */
    public static DutyBroken broken(SignOff by, String duty, String why, String remedy, Ground... because) {
        String id = duty(by, duty);
        return new DutyBroken(duty, by.units(), remedy, false, finding(Kind.DUTY, id, BROKEN, why, because));
    }

    /** The same of those who sign off some units, on which no decision can stand. */
    public static DutyBroken voids(SignOff by, String duty, String why, String remedy, Ground... because) {
        String id = duty(by, duty);
        return new DutyBroken(duty, by.units(), remedy, true, finding(Kind.DUTY, id, BROKEN, why, because));
    }

    /** A duty that those who sign off some units kept. */
    public static DutyKept kept(SignOff by, String duty, String how, Ground... because) {
        return new DutyKept(by.units(), finding(Kind.DUTY, duty(by, duty), KEPT, how, because));
    }

    private static String duty(SignOff by, String duty) {
        return by.unitCode().isEmpty() ? duty : by.unitCode() + "/" + duty;
    }

    /**
     * A duty that was not kept, so that no decision can stand: it has to be made again.
     *
     * @param why what was not kept, as a sentence
     * @param remedy who could decide, as a sentence
     */
    public static DutyBroken voids(String duty, String why, String remedy, Ground... because) {
        return new DutyBroken(duty, List.of(), remedy, true, finding(Kind.DUTY, duty, BROKEN, why, because));
    }

    /** A duty that was not kept in one unit: the decision on it is not confirmed until it is. */
    public static DutyBroken broken(UnderAssessment unit, String duty, String why, String remedy, Ground... because) {
        String id = unit.code() + "/" + duty;
        return new DutyBroken(duty, List.of(unit.code()), remedy, false, finding(Kind.DUTY, id, BROKEN, why, because));
    }

    /**
     * The assessor is not competent in the work, and counted what no expert witness stands behind.
     *
     * @param without what it was counted for, at least one requirement of the unit
     */
    public static DutyBroken beyondExpert(UnderAssessment unit, SignOff by, List<RequirementGrounds> without) {
        String named = Phrases.ofUnit(
                        without.stream().map(RequirementGrounds::required).toList()) + " of " + unit.code();
        List<Ground> because = new ArrayList<>(
                List.of(new Ground.Item(by.assessorWithin(), "is not recorded as occupationally competent")));
        judged(without.stream().flatMap(each -> each.counted().stream()).toList())
                .forEach(because::add);
        String why = by.assessor()
                + ", is not occupationally competent, and no expert witness stands behind what counts for " + named
                + ".";
        String remedy = "An expert witness other than the assessor stands behind evidence for " + named
                + ", or an occupationally competent assessor decides.";
        String id = unit.code() + "/occupational-competence";
        return new DutyBroken(
                "occupational-competence",
                List.of(unit.code()),
                remedy,
                false,
                new Finding(new Subject(Kind.DUTY, id), BROKEN, why, because));
    }

    /**
     * An item of evidence that is too old for every unit that it is offered for.
     *
     * @param old at least one
     */
    public static DiscountedEvidence tooOld(Evidence evidence, List<Offered> old) {
        Offered newest = old.get(0);
        return discounted(evidence, newest.whyTooOld(), evidence.says("is dated " + evidence.date()), newest.figure());
    }

    /**
     * An item of evidence dated after the day that every unit it is offered for is judged on.
     *
     * @param late at least one
     */
    public static DiscountedEvidence afterwards(Evidence evidence, List<Offered> late) {
        return discounted(evidence, late.get(0).whyAfterwards(), evidence.says("is dated " + evidence.date()));
    }

    /** @param how it was kept, as a sentence */
    public static DutyKept kept(String duty, String how, Ground... because) {
        return new DutyKept(List.of(), finding(Kind.DUTY, duty, KEPT, how, because));
    }

    /**
     * A duty kept in one unit by evidence that counts.
     *
     * @param how as a sentence that ends with what the evidence is
     */
    public static DutyKept kept(UnderAssessment unit, String duty, String how, List<Counted> by, Ground because) {
        String statement = how + ": " + Phrases.all(items(by)) + ".";
        Subject subject = new Subject(Kind.DUTY, unit.code() + "/" + duty);
        return new DutyKept(List.of(unit.code()), new Finding(subject, KEPT, statement, grounds(judged(by), because)));
    }

    private static SetAside setAside(Required required, String why, Ground... because) {
        String statement = required.name() + " " + why + ".";
        return new SetAside(
                required.unitCode(),
                required.key(),
                required.kind(),
                new Finding(required.subject(), NOT_APPLICABLE, statement, Arrays.asList(because)));
    }

    /** Every claim has to be on the requirement that the sentence is about. */
    private static void about(Required required, List<Counted> counted, List<ClaimRefused> refused) {
        String untrue = "is evidence for another requirement than " + required.key();
        UntrueConclusion.unlessEach(
                counted, claim -> claim.requirement().equals(required.key()), Counted::evidenceId, untrue);
        UntrueConclusion.unlessEach(
                refused, claim -> claim.requirement().equals(required.key()), ClaimRefused::evidenceId, untrue);
    }

    private static RequirementOpen open(Required required, int missing, String why, List<Ground> because) {
        return open(required, missing, why, "", because);
    }

    private static RequirementOpen open(
            Required required, int missing, String why, String policy, List<Ground> because) {
        String statement = required.name() + " is not met: " + why + ".";
        return new RequirementOpen(
                required.unitCode(),
                required.key(),
                required.kind(),
                missing,
                policy,
                new Finding(required.subject(), NOT_MET, statement, because));
    }

    private static String reasons(List<ClaimRefused> refused) {
        if (refused.isEmpty()) {
            return "no item of evidence claims it";
        }
        List<String> reasons = Phrases.sorted(refused.stream()
                .map(r -> r.evidenceId() + " claims it, but " + r.why())
                .toList());
        int shown = Math.min(reasons.size(), MOST_REASONS_IN_A_SENTENCE);
        String rest = reasons.size() > shown ? "; and so on for " + (reasons.size() - shown) + " more" : "";
        return String.join("; ", reasons.subList(0, shown)) + rest;
    }

    /** The items' ids; of very many only some, as the grounds name them all. */
    private static List<String> items(List<Counted> counted) {
        List<String> ids =
                Phrases.sorted(counted.stream().map(Counted::evidenceId).toList());
        return ids.size() <= MOST_ITEMS_IN_A_SENTENCE
                ? ids
                : Stream.concat(
                                ids.stream().limit(MOST_ITEMS_IN_A_SENTENCE - 1),
                                Stream.of((ids.size() - MOST_ITEMS_IN_A_SENTENCE + 1) + " more"))
                        .toList();
    }

    /** The items that count, why their methods serve, and how many are asked for. */
    private static List<Ground> shown(List<Counted> counted, Ground asked) {
        Stream<Ground> items = judged(counted).stream().map(Ground.class::cast);
        Stream<Ground> methods =
                counted.stream().flatMap(c -> c.validity().stream()).map(Ground.class::cast);
        return Stream.of(items, methods.distinct(), Stream.<Ground>of(asked))
                .flatMap(grounds -> grounds)
                .toList();
    }

    private static List<Conclusion> judged(List<Counted> counted) {
        return counted.stream().<Conclusion>map(Counted::admissible).distinct().toList();
    }

    private static List<Ground> grounds(List<? extends Ground> some, Ground... more) {
        return Stream.concat(some.stream(), Stream.of(more)).toList();
    }

    private static Finding finding(
            Kind kind, String id, CompetenceVerdict verdict, String statement, Ground... because) {
        return new Finding(new Subject(kind, id), verdict, statement, Arrays.asList(because));
    }
}
