package org.assay.competence;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.assay.competence.PlainFacts.Result;
import org.assay.competence.facts.Assessment;
import org.assay.competence.facts.Claim;
import org.assay.competence.facts.CompetenceVerdict;
import org.assay.competence.facts.Decision;
import org.assay.competence.facts.Evidence;
import org.assay.competence.facts.ExceptionalRecord;
import org.assay.competence.facts.MayBeNotApplicable;
import org.assay.competence.facts.MethodServes;
import org.assay.competence.facts.MinimumPieces;
import org.assay.competence.facts.MustInclude;
import org.assay.competence.facts.NotApplicable;
import org.assay.competence.facts.NotApplicableShare;
import org.assay.competence.facts.Offered;
import org.assay.competence.facts.Required;
import org.assay.competence.facts.ScopeByKnowledge;
import org.assay.competence.facts.ScopeCoverage;
import org.assay.competence.facts.SimulationAllowed;
import org.assay.competence.facts.StandingFor;
import org.assay.competence.facts.UnderAssessment;
import org.assay.competence.facts.Withdrawal;
import org.assay.rules.Subject.Kind;
import org.assay.standard.Method;
import org.assay.standard.Requirement;
import org.assay.standard.Standing;

/**
 * The rules of competence written out as plain code, for the benchmark to compare with: it finds subject and verdict of
 * every judgement, and gives no reasons. It follows the rules in force today, whatever the day of assessment.
 */
final class PlainEvaluator {
    private final PlainFacts facts;
    private final Assessment assessment;
    private final Map<String, Integer> evidenceDiscounts = new HashMap<>();
    private final Map<String, Integer> claimDiscounts = new HashMap<>();
    private final Map<String, CompetenceVerdict> aside = new HashMap<>();
    private final Set<String> outside = new HashSet<>();
    private final Set<String> notApplicable = new HashSet<>();
    private final Map<String, List<Claim>> counted = new HashMap<>();
    private final Set<String> open = new HashSet<>();
    private final Set<String> unitsWithGaps = new HashSet<>();
    private final Map<String, CompetenceVerdict> decided = new HashMap<>();
    private final PlainDuties duties;

    private PlainEvaluator(List<Object> all) {
        facts = new PlainFacts(all);
        assessment = facts.assessment();
        duties = new PlainDuties(facts, counted);
    }

    static List<Result> judge(List<Object> facts) {
        PlainEvaluator evaluator = new PlainEvaluator(facts);
        evaluator.judge();
        return evaluator.facts.results();
    }

    private void judge() {
        PlainRemarks.of(facts);
        facts.all(Evidence.class).forEach(this::evidence);
        facts.all(Claim.class).forEach(this::claim);
        facts.all(UnderAssessment.class).forEach(this::setAside);
        count();
        facts.all(Evidence.class).forEach(this::countsForNothing);
        Set<String> judged = new LinkedHashSet<>(facts.all(UnderAssessment.class).stream()
                .map(UnderAssessment::code)
                .toList());
        judged.removeAll(aside.keySet());
        duties.judge(judged);
        facts.all(Required.class).forEach(this::requirement);
        judged.forEach(this::unit);
        new PlainAwards(
                        facts,
                        decidedAs(CompetenceVerdict.COMPETENT, CompetenceVerdict.EXCEPTIONAL),
                        decidedAs(CompetenceVerdict.EXCEPTIONAL))
                .judge();
        closing();
    }

    private Set<String> decidedAs(CompetenceVerdict... verdicts) {
        return decided.entrySet().stream()
                .filter(unit -> List.of(verdicts).contains(unit.getValue()))
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    /** One judgement for each thing that stands against the subject; returns how many. */
    private int discount(Kind kind, String id, boolean pending, boolean... against) {
        int discounts = 0;
        if (pending) {
            facts.add(kind, id, CompetenceVerdict.PENDING);
            discounts++;
        }
        for (boolean each : against) {
            if (each) {
                facts.add(kind, id, CompetenceVerdict.DISCOUNTED);
                discounts++;
            }
        }
        return discounts;
    }

    private void evidence(Evidence e) {
        String candidate = assessment.candidateId();
        List<StandingFor> standings = facts.all(StandingFor.class).stream()
                .filter(s -> s.method() == e.method())
                .toList();
        boolean ownDecision =
                e.decidedById().equals(candidate) && !assessment.assessorId().equals(candidate);
        int discounts = discount(
                Kind.EVIDENCE,
                e.id(),
                e.decision() == Decision.PENDING || ownDecision,
                e.decision() == Decision.REJECTED,
                !e.authenticated(),
                everywhere(e, Offered::tooOld),
                everywhere(e, Offered::afterwards),
                e.standing() != Standing.CANDIDATE && e.byId().equals(candidate),
                !standings.isEmpty() && standings.stream().noneMatch(s -> s.standing() == e.standing()));
        boolean replaced = !e.supersededBy().isEmpty();
        facts.addIf(replaced, Kind.EVIDENCE, e.id(), CompetenceVerdict.REPLACED);
        evidenceDiscounts.put(e.id(), discounts + (replaced ? 1 : 0));
        facts.addIf(discounts == 0 && !replaced, Kind.EVIDENCE, e.id(), CompetenceVerdict.ADMISSIBLE);
    }

    private Stream<Offered> offered(String evidence) {
        return facts.all(Offered.class).stream().filter(o -> o.evidenceId().equals(evidence));
    }

    /** Whether something is so of an item for each unit that it is offered for. */
    private boolean everywhere(Evidence e, Predicate<Offered> so) {
        return offered(e.id()).findAny().isPresent() && offered(e.id()).allMatch(so);
    }

    /** Whether something is so of a claim for its unit, and not for each unit that the item is offered for. */
    private boolean onlyHere(Claim c, Predicate<Offered> so) {
        return offered(c.evidenceId()).anyMatch(o -> o.unitCode().equals(c.unitCode()) && so.test(o))
                && !offered(c.evidenceId()).allMatch(so);
    }

    private void claim(Claim c) {
        boolean simulation = c.method() == Method.SIMULATION;
        boolean served = facts.any(MethodServes.class, s -> s.method() == c.method() && s.kind() == c.kind());
        boolean servable =
                c.kind() == Requirement.Kind.SCOPE || facts.any(MethodServes.class, s -> s.kind() == c.kind());
        boolean allowed =
                facts.any(SimulationAllowed.class, s -> s.requirement().equals(c.requirement()));
        boolean named = facts.any(ScopeByKnowledge.class, s -> s.requirement().equals(c.requirement()));
        boolean others = facts.any(ScopeByKnowledge.class, s -> s.unitCode().equals(c.unitCode()));
        boolean knowledgeOfScope = c.kind() == Requirement.Kind.SCOPE && !c.performance() && !simulation && served;
        int discounts = discount(
                Kind.CLAIM,
                c.id(),
                c.decision() == Decision.PENDING,
                c.decision() == Decision.REJECTED,
                !simulation && !served && servable,
                simulation && !allowed,
                onlyHere(c, Offered::tooOld),
                onlyHere(c, Offered::afterwards),
                knowledgeOfScope && others && !named);
        claimDiscounts.put(c.id(), discounts);
    }

    private void setAside(UnderAssessment u) {
        if (!u.nations().contains(assessment.nation())) {
            outside.add(u.code());
            aside.put(u.code(), CompetenceVerdict.NOT_APPLICABLE);
            facts.add(Kind.UNIT, u.code(), CompetenceVerdict.NOT_APPLICABLE);
            return;
        }
        boolean withdrawn = facts.any(
                Withdrawal.class,
                w -> w.unitCode().equals(u.code()) && w.lastDay().isBefore(u.on()));
        if (!u.hasRequirements() || withdrawn) {
            aside.put(u.code(), CompetenceVerdict.CANNOT_BE_ASSESSED);
            facts.add(Kind.UNIT, u.code(), CompetenceVerdict.CANNOT_BE_ASSESSED);
            facts.addIf(!u.hasRequirements(), Kind.UNIT, u.code(), CompetenceVerdict.WOULD_CLOSE);
        }
    }

    private void count() {
        for (Claim c : facts.all(Claim.class)) {
            if (evidenceDiscounts.get(c.evidenceId()) == 0 && claimDiscounts.get(c.id()) == 0) {
                counted.computeIfAbsent(c.requirement(), r -> new ArrayList<>()).add(c);
            }
        }
    }

    private void countsForNothing(Evidence e) {
        List<Claim> claims = facts.all(Claim.class).stream()
                .filter(c -> c.evidenceId().equals(e.id()))
                .toList();
        boolean allRefused =
                claims.stream().allMatch(c -> claimDiscounts.get(c.id()) > 0 && c.decision() != Decision.PENDING);
        facts.addIf(
                evidenceDiscounts.get(e.id()) == 0 && !claims.isEmpty() && allRefused,
                Kind.EVIDENCE,
                e.id(),
                CompetenceVerdict.UNCOUNTED);
    }

    private static long pieces(Stream<Claim> claims) {
        return claims.map(Claim::occasion).distinct().count();
    }

    private void requirement(Required r) {
        Kind kind = Kind.valueOf(r.kind().name());
        if (outside.contains(r.unitCode())) {
            facts.add(kind, r.key(), CompetenceVerdict.NOT_APPLICABLE);
            return;
        }
        if (facts.any(NotApplicable.class, n -> n.requirement().equals(r.key()))) {
            boolean effective = facts.any(MayBeNotApplicable.class, m -> m.kind() == r.kind())
                    && !facts.any(Claim.class, c -> c.requirement().equals(r.key()) && c.accepted());
            facts.add(kind, r.key(), effective ? CompetenceVerdict.NOT_APPLICABLE : CompetenceVerdict.WITHOUT_EFFECT);
            if (effective) {
                notApplicable.add(r.key());
                return;
            }
        }
        shown(r, kind);
    }

    private void shown(Required r, Kind kind) {
        if (pieces(counted.getOrDefault(r.key(), List.of()).stream()) >= r.pieces()) {
            facts.add(kind, r.key(), CompetenceVerdict.MET);
        } else if (!r.asked()) {
            facts.add(kind, r.key(), CompetenceVerdict.NOT_ASSESSED);
        } else {
            open.add(r.key());
            unitsWithGaps.add(r.unitCode());
            facts.add(kind, r.key(), CompetenceVerdict.NOT_MET);
            boolean served =
                    facts.any(MethodServes.class, s -> s.kind() == r.kind() && s.method() != Method.SIMULATION);
            facts.addIf(served, kind, r.key(), CompetenceVerdict.WOULD_CLOSE);
        }
    }

    private void unit(String unit) {
        List<Claim> claims = counted.values().stream()
                .flatMap(List::stream)
                .filter(c -> c.unitCode().equals(unit))
                .toList();
        manyNotApplicable(unit);
        oneWitness(unit, claims);
        for (MustInclude asked : facts.all(MustInclude.class)) {
            if (asked.unitCode().equals(unit)) {
                Stream<Claim> enough = claims.stream()
                        .filter(c -> c.method() == asked.method())
                        .filter(c -> outcomes(claims, c.evidenceId()) >= asked.outcomes());
                sufficient(unit, asked.method().id(), pieces(enough) >= asked.pieces());
            }
        }
        for (MinimumPieces asked : facts.all(MinimumPieces.class)) {
            if (asked.unitCode().equals(unit)) {
                sufficient(unit, "pieces", pieces(claims.stream()) >= asked.pieces());
            }
        }
        scope(unit);
        decide(unit);
    }

    private static long outcomes(List<Claim> claims, String evidence) {
        return claims.stream()
                .filter(c -> c.evidenceId().equals(evidence) && c.kind() == Requirement.Kind.OUTCOME)
                .count();
    }

    private void manyNotApplicable(String unit) {
        Map<Requirement.Kind, int[]> shares = new HashMap<>();
        for (Required r : facts.all(Required.class)) {
            if (r.unitCode().equals(unit)) {
                int[] share = shares.computeIfAbsent(r.kind(), k -> new int[2]);
                share[0] += notApplicable.contains(r.key()) ? 1 : 0;
                share[1]++;
            }
        }
        boolean many = facts.any(NotApplicableShare.class, most -> shares.values().stream()
                .anyMatch(share -> 100 * share[0] > most.percent() * share[1]));
        facts.addIf(many, Kind.UNIT, unit, CompetenceVerdict.NOTED);
    }

    private void oneWitness(String unit, List<Claim> claims) {
        Map<String, Claim> items = new LinkedHashMap<>();
        claims.forEach(c -> items.put(c.evidenceId(), c));
        List<Claim> others = items.values().stream()
                .filter(c -> c.standing() != Standing.CANDIDATE)
                .toList();
        boolean one = others.size() > 1
                && others.stream().noneMatch(c -> c.standing() == Standing.ASSESSOR)
                && others.stream().map(Claim::byId).distinct().count() == 1;
        facts.addIf(one, Kind.UNIT, unit, CompetenceVerdict.NOTED);
    }

    private void scope(String unit) {
        int all = 0;
        int byKnowledge = 0;
        for (Required r : facts.all(Required.class)) {
            if (r.unitCode().equals(unit) && r.kind() == Requirement.Kind.SCOPE && !notApplicable.contains(r.key())) {
                List<Claim> claims = counted.getOrDefault(r.key(), List.of());
                all++;
                byKnowledge += !claims.isEmpty() && claims.stream().noneMatch(Claim::performance) ? 1 : 0;
            }
        }
        for (ScopeCoverage policy : facts.all(ScopeCoverage.class)) {
            if (byKnowledge > Math.ceil(policy.percent() * all / 100.0)) {
                sufficient(unit, "scope", false);
            }
        }
    }

    private void sufficient(String unit, String what, boolean enough) {
        if (!enough) {
            unitsWithGaps.add(unit);
        }
        facts.add(
                Kind.SUFFICIENCY,
                unit + "/" + what,
                enough ? CompetenceVerdict.SUFFICIENT : CompetenceVerdict.INSUFFICIENT);
    }

    private void decide(String unit) {
        boolean gaps = unitsWithGaps.contains(unit);
        boolean exceptional =
                facts.any(ExceptionalRecord.class, e -> e.unitCode().equals(unit));
        CompetenceVerdict verdict;
        if (duties.isVoid(unit)) {
            verdict = CompetenceVerdict.VOID;
        } else if (gaps) {
            verdict = CompetenceVerdict.NOT_YET_COMPETENT;
        } else if (duties.isUnconfirmed(unit)) {
            verdict = CompetenceVerdict.NOT_CONFIRMED;
        } else {
            verdict = exceptional ? CompetenceVerdict.EXCEPTIONAL : CompetenceVerdict.COMPETENT;
        }
        decided.put(unit, verdict);
        facts.add(Kind.UNIT, unit, verdict);
        facts.addIf(gaps, Kind.UNIT, unit, CompetenceVerdict.WOULD_CLOSE);
        facts.addIf(exceptional && verdict.negative(), Kind.UNIT, unit, CompetenceVerdict.WITHOUT_EFFECT);
    }

    private void closing() {
        for (Evidence e : facts.all(Evidence.class)) {
            boolean wanted = facts.any(
                    Claim.class,
                    c -> c.evidenceId().equals(e.id())
                            && claimDiscounts.get(c.id()) == 0
                            && open.contains(c.requirement()));
            if (e.decision() == Decision.PENDING && evidenceDiscounts.get(e.id()) == 1 && wanted) {
                facts.add(Kind.EVIDENCE, e.id(), CompetenceVerdict.WOULD_CLOSE);
            }
        }
        for (Claim c : facts.all(Claim.class)) {
            boolean onlyWaits = evidenceDiscounts.get(c.evidenceId()) == 0 && claimDiscounts.get(c.id()) == 1;
            if (c.decision() == Decision.PENDING && onlyWaits && open.contains(c.requirement())) {
                facts.add(Kind.CLAIM, c.id(), CompetenceVerdict.WOULD_CLOSE);
            }
        }
        facts.add(Kind.DECISION, assessment.reference(), decision());
    }

    private CompetenceVerdict decision() {
        boolean unjudged = aside.containsValue(CompetenceVerdict.CANNOT_BE_ASSESSED);
        if (decided.isEmpty()) {
            return unjudged ? CompetenceVerdict.CANNOT_BE_ASSESSED : CompetenceVerdict.NOT_APPLICABLE;
        }
        return Stream.of(CompetenceVerdict.VOID, CompetenceVerdict.NOT_YET_COMPETENT, CompetenceVerdict.NOT_CONFIRMED)
                .filter(decided::containsValue)
                .findFirst()
                .orElse(unjudged ? CompetenceVerdict.COMPETENT_IN_PART : CompetenceVerdict.COMPETENT);
    }
}
