package org.assay.competence;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.assay.competence.facts.Assessment;
import org.assay.competence.facts.Claim;
import org.assay.competence.facts.CompetenceVerdict;
import org.assay.competence.facts.CurrencyLimit;
import org.assay.competence.facts.Decision;
import org.assay.competence.facts.Evidence;
import org.assay.competence.facts.ExceptionalRecord;
import org.assay.competence.facts.MayBeNotApplicable;
import org.assay.competence.facts.MethodServes;
import org.assay.competence.facts.MinimumPieces;
import org.assay.competence.facts.MustInclude;
import org.assay.competence.facts.NotApplicable;
import org.assay.competence.facts.Required;
import org.assay.competence.facts.SimulationAllowed;
import org.assay.competence.facts.StandingFor;
import org.assay.competence.facts.UnderAssessment;
import org.assay.rules.Subject;
import org.assay.rules.Subject.Kind;
import org.assay.standard.Method;
import org.assay.standard.Standing;

/**
 * The rules of competence written out as plain code, for the benchmark to compare with: it finds subject and verdict of
 * every judgement, and gives no reasons. It follows the rules in force today, whatever the day of assessment.
 */
final class PlainEvaluator {
    /** What both evaluators must agree on. */
    record Result(Subject subject, CompetenceVerdict verdict) {}

    private final List<Result> results = new ArrayList<>();
    private final Map<Class<?>, List<Object>> facts = new HashMap<>();
    private final Assessment assessment;
    private final Map<String, Integer> evidenceDiscounts = new HashMap<>();
    private final Map<String, Integer> claimDiscounts = new HashMap<>();
    private final Map<String, CompetenceVerdict> aside = new HashMap<>();
    private final Set<String> outside = new HashSet<>();
    private final Map<String, List<Claim>> counted = new HashMap<>();
    private final Set<String> open = new HashSet<>();
    private final Set<String> unitsWithGaps = new HashSet<>();
    private final Set<String> duties = new HashSet<>();
    private boolean everyUnitHeldUp;

    private PlainEvaluator(List<Object> all) {
        all.forEach(fact ->
                facts.computeIfAbsent(fact.getClass(), c -> new ArrayList<>()).add(fact));
        assessment = all(Assessment.class).get(0);
    }

    static List<Result> judge(List<Object> facts) {
        PlainEvaluator evaluator = new PlainEvaluator(facts);
        evaluator.all(Evidence.class).forEach(evaluator::evidence);
        evaluator.all(Claim.class).forEach(evaluator::claim);
        evaluator.all(UnderAssessment.class).forEach(evaluator::setAside);
        evaluator.count();
        evaluator.duties();
        evaluator.all(Required.class).forEach(evaluator::requirement);
        evaluator.all(UnderAssessment.class).forEach(evaluator::unit);
        evaluator.closing();
        return evaluator.results;
    }

    @SuppressWarnings("unchecked")
    private <T> List<T> all(Class<T> type) {
        return (List<T>) facts.getOrDefault(type, List.of());
    }

    private void add(Kind kind, String id, CompetenceVerdict verdict) {
        results.add(new Result(new Subject(kind, id), verdict));
    }

    /** One judgement for each thing that stands against the subject; returns how many. */
    private int discount(Kind kind, String id, Decision decision, boolean... against) {
        int discounts = 0;
        if (decision == Decision.PENDING) {
            add(kind, id, CompetenceVerdict.PENDING);
            discounts++;
        }
        for (boolean each : against) {
            if (each) {
                add(kind, id, CompetenceVerdict.DISCOUNTED);
                discounts++;
            }
        }
        return discounts;
    }

    private void evidence(Evidence e) {
        LocalDate earliest = all(CurrencyLimit.class).stream()
                .map(CurrencyLimit::notBefore)
                .max(LocalDate::compareTo)
                .orElse(LocalDate.MIN);
        List<StandingFor> standings = all(StandingFor.class).stream()
                .filter(s -> s.method() == e.method())
                .toList();
        int discounts = discount(
                Kind.EVIDENCE,
                e.id(),
                e.decision(),
                e.decision() == Decision.REJECTED,
                !e.authenticated(),
                e.date().isBefore(earliest),
                e.date().isAfter(assessment.on()),
                e.standing() != Standing.CANDIDATE && e.byId().equals(assessment.candidateId()),
                !standings.isEmpty() && standings.stream().noneMatch(s -> s.standing() == e.standing()));
        evidenceDiscounts.put(e.id(), discounts);
        if (discounts == 0) {
            add(Kind.EVIDENCE, e.id(), CompetenceVerdict.ADMISSIBLE);
        }
    }

    private void claim(Claim c) {
        boolean simulation = c.method() == Method.SIMULATION;
        boolean served =
                all(MethodServes.class).stream().anyMatch(s -> s.method() == c.method() && s.kind() == c.kind());
        boolean allowed = all(SimulationAllowed.class).stream()
                .anyMatch(s -> s.requirement().equals(c.requirement()));
        int discounts = discount(
                Kind.CLAIM,
                c.id(),
                c.decision(),
                c.decision() == Decision.REJECTED,
                !simulation && !served,
                simulation && !allowed);
        claimDiscounts.put(c.id(), discounts);
    }

    private void setAside(UnderAssessment u) {
        if (!u.nations().contains(assessment.nation())) {
            outside.add(u.code());
            aside.put(u.code(), CompetenceVerdict.NOT_APPLICABLE);
            add(Kind.UNIT, u.code(), CompetenceVerdict.NOT_APPLICABLE);
        }
        if (!u.hasRequirements() && !outside.contains(u.code())) {
            aside.put(u.code(), CompetenceVerdict.CANNOT_BE_ASSESSED);
            add(Kind.UNIT, u.code(), CompetenceVerdict.CANNOT_BE_ASSESSED);
            add(Kind.UNIT, u.code(), CompetenceVerdict.WOULD_CLOSE);
        }
    }

    private void count() {
        for (Claim c : all(Claim.class)) {
            if (evidenceDiscounts.get(c.evidenceId()) == 0 && claimDiscounts.get(c.id()) == 0) {
                counted.computeIfAbsent(c.requirement(), r -> new ArrayList<>()).add(c);
            }
        }
    }

    private void duties() {
        Assessment a = assessment;
        boolean second = a.countersigned();
        boolean independent =
                !second || !Set.of(a.assessorId(), a.candidateId()).contains(a.countersignerId());
        broken("own-work", a.assessorId().equals(a.candidateId()));
        broken("countersignature", !a.assessorQualified() && !second);
        broken("countersigner-qualified", !a.assessorQualified() && second && !a.countersignerQualified());
        broken("countersigner-independent", !a.assessorQualified() && !independent);
        if (!a.assessorQualified() && second && a.countersignerQualified() && independent) {
            add(Kind.DUTY, "countersignature", CompetenceVerdict.KEPT);
        }
        everyUnitHeldUp = !duties.isEmpty();
        if (!a.assessorOccupationallyCompetent()) {
            all(UnderAssessment.class).stream()
                    .filter(u -> !aside.containsKey(u.code()))
                    .forEach(this::witnessed);
        }
    }

    private void witnessed(UnderAssessment u) {
        boolean expert = counted.values().stream()
                .flatMap(List::stream)
                .anyMatch(c -> c.unitCode().equals(u.code()) && c.standing() == Standing.EXPERT_WITNESS);
        String duty = u.code() + "/occupational-competence";
        broken(duty, !expert);
        if (expert) {
            add(Kind.DUTY, duty, CompetenceVerdict.KEPT);
        }
    }

    private void broken(String duty, boolean broken) {
        if (broken) {
            duties.add(duty);
            add(Kind.DUTY, duty, CompetenceVerdict.BROKEN);
            add(Kind.DUTY, duty, CompetenceVerdict.WOULD_CLOSE);
        }
    }

    private boolean isHeldUp(String unit) {
        return everyUnitHeldUp || duties.contains(unit + "/occupational-competence");
    }

    private void requirement(Required r) {
        boolean recorded =
                all(NotApplicable.class).stream().anyMatch(n -> n.requirement().equals(r.key()));
        boolean allowed = all(MayBeNotApplicable.class).stream().anyMatch(m -> m.kind() == r.kind());
        boolean nowhere = outside.contains(r.unitCode());
        Kind kind = Kind.valueOf(r.kind().name());
        if (recorded && !allowed && !nowhere) {
            add(kind, r.key(), CompetenceVerdict.WITHOUT_EFFECT);
        }
        if (recorded && allowed || nowhere) {
            add(kind, r.key(), CompetenceVerdict.NOT_APPLICABLE);
        } else if (counted.getOrDefault(r.key(), List.of()).size() >= r.pieces()) {
            add(kind, r.key(), CompetenceVerdict.MET);
        } else {
            open.add(r.key());
            unitsWithGaps.add(r.unitCode());
            add(kind, r.key(), CompetenceVerdict.NOT_MET);
            boolean served = all(MethodServes.class).stream()
                    .anyMatch(s -> s.kind() == r.kind() && s.method() != Method.SIMULATION);
            if (served) {
                add(kind, r.key(), CompetenceVerdict.WOULD_CLOSE);
            }
        }
    }

    private void unit(UnderAssessment u) {
        if (aside.containsKey(u.code())) {
            return;
        }
        Map<String, Method> supporting = new HashMap<>();
        counted.values().forEach(claims -> claims.stream()
                .filter(c -> c.unitCode().equals(u.code()))
                .forEach(c -> supporting.put(c.evidenceId(), c.method())));
        for (MustInclude asked : all(MustInclude.class)) {
            long pieces =
                    supporting.values().stream().filter(asked.method()::equals).count();
            sufficient(u.code(), asked.method().id(), pieces >= asked.pieces());
        }
        for (MinimumPieces asked : all(MinimumPieces.class)) {
            sufficient(u.code(), "pieces", supporting.size() >= asked.pieces());
        }
        decide(u.code());
    }

    private void sufficient(String unit, String what, boolean enough) {
        if (!enough) {
            unitsWithGaps.add(unit);
        }
        add(
                Kind.SUFFICIENCY,
                unit + "/" + what,
                enough ? CompetenceVerdict.SUFFICIENT : CompetenceVerdict.INSUFFICIENT);
    }

    private void decide(String unit) {
        boolean gaps = unitsWithGaps.contains(unit);
        boolean exceptional =
                all(ExceptionalRecord.class).stream().anyMatch(e -> e.unitCode().equals(unit));
        if (!gaps && !isHeldUp(unit)) {
            add(Kind.UNIT, unit, exceptional ? CompetenceVerdict.EXCEPTIONAL : CompetenceVerdict.COMPETENT);
            return;
        }
        add(Kind.UNIT, unit, CompetenceVerdict.NOT_YET_COMPETENT);
        if (gaps) {
            add(Kind.UNIT, unit, CompetenceVerdict.WOULD_CLOSE);
        }
        if (exceptional) {
            add(Kind.UNIT, unit, CompetenceVerdict.WITHOUT_EFFECT);
        }
    }

    private void closing() {
        for (Evidence e : all(Evidence.class)) {
            boolean wanted = all(Claim.class).stream()
                    .anyMatch(c -> c.evidenceId().equals(e.id())
                            && claimDiscounts.get(c.id()) == 0
                            && open.contains(c.requirement()));
            if (e.decision() == Decision.PENDING && evidenceDiscounts.get(e.id()) == 1 && wanted) {
                add(Kind.EVIDENCE, e.id(), CompetenceVerdict.WOULD_CLOSE);
            }
        }
        for (Claim c : all(Claim.class)) {
            boolean onlyWaits = evidenceDiscounts.get(c.evidenceId()) == 0 && claimDiscounts.get(c.id()) == 1;
            if (c.decision() == Decision.PENDING && onlyWaits && open.contains(c.requirement())) {
                add(Kind.CLAIM, c.id(), CompetenceVerdict.WOULD_CLOSE);
            }
        }
        add(Kind.DECISION, assessment.reference(), decision());
    }

    private CompetenceVerdict decision() {
        boolean unjudged = aside.containsValue(CompetenceVerdict.CANNOT_BE_ASSESSED);
        boolean judged = all(UnderAssessment.class).stream().anyMatch(u -> !aside.containsKey(u.code()));
        if (!judged) {
            return unjudged ? CompetenceVerdict.CANNOT_BE_ASSESSED : CompetenceVerdict.NOT_APPLICABLE;
        }
        if (!duties.isEmpty() || !unitsWithGaps.isEmpty()) {
            return CompetenceVerdict.NOT_YET_COMPETENT;
        }
        return unjudged ? CompetenceVerdict.COMPETENT_IN_PART : CompetenceVerdict.COMPETENT;
    }
}
