package org.assay.competence.facts;

import static org.assay.competence.facts.CompetenceVerdict.*;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.assay.rules.Finding;
import org.assay.rules.Ground;
import org.assay.rules.Subject;
import org.assay.rules.Subject.Kind;
import org.assay.rules.UntrueConclusion;

/** How rules of competence decide on units and on the whole, and say what would change a decision. */
public final class Decide {
    private Decide() {}

    public static UnitDecided competent(
            UnderAssessment unit,
            List<Met> met,
            List<Sufficient> sufficient,
            List<SetAside> aside,
            List<DutyKept> kept) {
        about(unit, met, Met::unitCode);
        about(unit, sufficient, Sufficient::unitCode);
        about(unit, aside, SetAside::unitCode);
        return decided(unit, COMPETENT, nothingOpen(aside), joined(joined(met, aside), joined(sufficient, kept)));
    }

    public static UnitDecided exceptional(
            UnderAssessment unit,
            ExceptionalRecord record,
            List<Met> met,
            List<Sufficient> sufficient,
            List<SetAside> aside,
            List<DutyKept> kept) {
        about(unit, met, Met::unitCode);
        about(unit, sufficient, Sufficient::unitCode);
        about(unit, aside, SetAside::unitCode);
        List<Ground> because = new ArrayList<>(joined(joined(met, aside), joined(sufficient, kept)));
        because.add(record.entry());
        String why =
                nothingOpen(aside) + ", and the assessor recorded performance beyond the standard: " + record.reason();
        return decided(unit, EXCEPTIONAL, why, because);
    }

    public static UnitDecided notYetCompetent(UnderAssessment unit, List<Gap> gaps, List<DutyBroken> duties) {
        about(unit, gaps, Gap::unitCode);
        UntrueConclusion.unless(
                !gaps.isEmpty() || !duties.isEmpty(), "nothing is open in " + unit.code() + ", and no duty is broken");
        List<RequirementOpen> open = FurtherEvidence.only(RequirementOpen.class, gaps);
        List<String> reasons = new ArrayList<>();
        if (!open.isEmpty()) {
            reasons.add(Phrases.requirements(open) + (open.size() == 1 ? " is" : " are") + " not met");
        }
        if (open.size() < gaps.size()) {
            reasons.add("its evidence is not sufficient");
        }
        if (!duties.isEmpty()) {
            reasons.add(duties(duties));
        }
        return decided(unit, NOT_YET_COMPETENT, Phrases.all(reasons), joined(gaps, duties));
    }

    /** Nothing is open, and the decision waits until the people who assess keep a duty. */
    public static UnitDecided notConfirmed(UnderAssessment unit, List<DutyBroken> duties) {
        String statement = "Competence in " + unit.code() + " is not confirmed: nothing that it requires is open, but "
                + duties(duties) + ".";
        return settled(unit, NOT_CONFIRMED, statement, duties);
    }

    /** Whatever the decision was, it cannot stand. */
    public static UnitDecided voided(UnderAssessment unit, List<DutyBroken> duties) {
        List<DutyBroken> voiding = duties.stream().filter(DutyBroken::voids).toList();
        UntrueConclusion.unless(
                !voiding.isEmpty(), "no duty is broken that leaves a decision on " + unit.code() + " void");
        String statement = "The decision on " + unit.code() + " is void, and has to be made again by somebody else: "
                + duties(voiding) + ".";
        return settled(unit, VOID, statement, voiding);
    }

    /** The decision on the portfolio as a whole. */
    public static Concluded overall(
            Assessment assessment, CompetenceVerdict verdict, List<UnitDecided> units, List<UnitSetAside> aside) {
        List<String> sentences = new ArrayList<>();
        Map<CompetenceVerdict, String> openings = new LinkedHashMap<>();
        openings.put(EXCEPTIONAL, "Exceptional in %s");
        openings.put(COMPETENT, "Competent in %s");
        openings.put(NOT_YET_COMPETENT, "Not yet competent in %s");
        openings.put(NOT_CONFIRMED, "Competence in %s is not confirmed");
        openings.put(VOID, "The decision on %s is void");
        openings.forEach((decided, saying) -> sentence(
                sentences,
                units.stream().filter(u -> u.verdict() == decided).map(UnitDecided::unitCode),
                saying::formatted));
        aside(sentences, aside, UnitNotApplicable.class, " does not apply", " do not apply");
        aside(sentences, aside, UnitWithoutText.class, " cannot be assessed", " cannot be assessed");
        aside(sentences, aside, UnitWithdrawn.class, " can no longer be assessed", " can no longer be assessed");
        return concluded(
                Kind.DECISION, assessment.reference(), verdict, String.join(" ", sentences), joined(units, aside));
    }

    public static Concluded withoutEffect(ExceptionalRecord record, UnitDecided decided) {
        String statement = "The record of exceptional performance in " + record.unitCode()
                + " has no effect, because the decision on it is "
                + decided.verdict().label() + ".";
        return concluded(Kind.UNIT, record.unitCode(), WITHOUT_EFFECT, statement, List.of(record.entry(), decided));
    }

    public static Concluded pendingCouldClose(Evidence evidence, List<RequirementOpen> open) {
        String statement = "A decision to accept " + evidence.id() + ", which is pending, " + effect(open)
                + Phrases.requirementsByUnit(open) + ".";
        List<Ground> because = new ArrayList<>(open);
        because.add(evidence.says("has no decision of the assessor yet"));
        return pending(Kind.EVIDENCE, evidence.id(), evidence.id(), open, statement, because);
    }

    public static Concluded pendingCouldClose(Claim claim, RequirementOpen open) {
        String statement = "A decision to accept the claim of " + claim.evidenceId() + " on " + claim.name()
                + ", which is pending, " + effect(List.of(open)) + "it.";
        List<Ground> because = List.of(
                open,
                claim.says("has a claim on " + claim.requirement() + " that the assessor has not decided on yet"));
        String what = "the claim of " + claim.evidenceId() + " on " + claim.name();
        return pending(Kind.CLAIM, claim.id(), what, List.of(open), statement, because);
    }

    private static Concluded pending(
            Kind kind, String id, String what, List<RequirementOpen> open, String statement, List<Ground> because) {
        Finding finding = new Finding(new Subject(kind, id), WOULD_CLOSE, statement, because);
        return new Concluded(
                suffices(open)
                        ? finding.told("Ask the assessor to decide on " + what + ", which could be enough for "
                                + Phrases.requirementsByUnit(open) + ".")
                        : finding);
    }

    public static Concluded remedied(DutyBroken broken) {
        return concluded(Kind.DUTY, broken.finding().subject().id(), WOULD_CLOSE, broken.remedy(), List.of(broken));
    }

    public static Concluded textNeeded(UnitWithoutText unit) {
        String statement = "The text of " + unit.unitCode() + ", imported into the library, would let it be assessed.";
        return concluded(Kind.UNIT, unit.unitCode(), WOULD_CLOSE, statement, List.of(unit));
    }

    private static <T> void about(UnderAssessment unit, List<T> all, Function<T, String> unitOf) {
        UntrueConclusion.unlessEach(
                all,
                one -> unitOf.apply(one).equals(unit.code()),
                one -> "something of " + unitOf.apply(one),
                "is no reason for a decision on " + unit.code());
    }

    private static UnitDecided decided(
            UnderAssessment unit, CompetenceVerdict verdict, String why, List<? extends Ground> because) {
        String statement = "The candidate is " + verdict.label() + " in " + unit.code() + ": " + why + ".";
        return settled(unit, verdict, statement, because);
    }

    private static UnitDecided settled(
            UnderAssessment unit, CompetenceVerdict verdict, String statement, List<? extends Ground> because) {
        Finding finding = new Finding(new Subject(Kind.UNIT, unit.code()), verdict, statement, List.copyOf(because));
        return new UnitDecided(unit.code(), verdict, finding);
    }

    private static Concluded concluded(
            Kind kind, String id, CompetenceVerdict verdict, String statement, List<? extends Ground> because) {
        return new Concluded(new Finding(new Subject(kind, id), verdict, statement, List.copyOf(because)));
    }

    private static String duties(List<DutyBroken> duties) {
        List<String> names =
                Phrases.sorted(duties.stream().map(DutyBroken::duty).toList());
        return names.size() == 1
                ? "a duty of assessment is broken (" + names.get(0) + ")"
                : "duties of assessment are broken (" + Phrases.all(names) + ")";
    }

    private static void sentence(List<String> sentences, Stream<String> units, UnaryOperator<String> saying) {
        List<String> codes = Phrases.sorted(units.toList());
        if (!codes.isEmpty()) {
            sentences.add(saying.apply(Phrases.all(codes)) + ".");
        }
    }

    /** One piece closes a requirement that lacks one; towards others it only counts. */
    private static String effect(List<RequirementOpen> open) {
        return suffices(open) ? "could close " : "would count towards ";
    }

    private static boolean suffices(List<RequirementOpen> open) {
        return open.stream().allMatch(o -> o.missing() == 1 && o.needsPiecesOnly());
    }

    private static void aside(
            List<String> sentences, List<UnitSetAside> aside, Class<?> type, String isSo, String areSo) {
        List<String> units = aside.stream()
                .filter(type::isInstance)
                .map(UnitSetAside::unitCode)
                .toList();
        sentence(sentences, units.stream(), codes -> codes + (units.size() == 1 ? isSo : areSo));
    }

    private static String nothingOpen(List<SetAside> aside) {
        String open = "nothing that it requires is open";
        return switch (aside.size()) {
            case 0 -> open;
            case 1 -> open + ", and one requirement does not apply";
            default -> open + ", and " + aside.size() + " requirements do not apply";
        };
    }

    private static List<Ground> joined(List<? extends Ground> some, List<? extends Ground> more) {
        return Stream.<Ground>concat(some.stream(), more.stream()).toList();
    }
}
