package org.assay.competence;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;
import org.assay.record.DecisionRecord;
import org.assay.rules.Ground;
import org.assay.rules.Judgement;
import org.assay.rules.Subject;
import org.assay.rules.Verdict;
import org.assay.rules.book.Rulebook;
import org.assay.standard.Requirement;

/** What holds for the judgements on every portfolio, whatever is in it. */
class LawsTest extends Laws {
    /** From the worst to the best. Verdicts that nothing can change are left out. */
    private static final List<String> RISING = List.of(
            "broken",
            "discounted",
            "pending",
            "uncounted",
            "admissible",
            "not assessed",
            "not met",
            "insufficient",
            "void",
            "not yet competent",
            "not confirmed",
            "competent in part",
            "met",
            "sufficient",
            "competent",
            "exceptional",
            "kept");

    /**
     * What more evidence may bring, none of which makes a decision worse: more of the scope rests on knowledge alone than may,
     * where it was open before; and an assessor who is not competent in the work counted what no expert witness stands behind.
     */
    private static final Predicate<String> MAY_FALL =
            subject -> subject.endsWith("/scope") || subject.endsWith("/occupational-competence");

    @Property(tries = 150, shrinking = ShrinkingMode.OFF)
    void adding_valid_evidence_lowers_no_judgement(@ForAll("dossiers") Dossier dossier, @ForAll("seeds") long seed) {
        List<Requirement> all = applicable(dossier, requirements(dossier));
        if (all.isEmpty()) {
            return;
        }
        Random random = new Random(seed);
        Piece more = Dossiers.valid("more", all, random.nextDouble(), random);

        assertNoneLower(Suite.judge(dossier), Suite.judge(dossier.with(more)));
    }

    @Property(tries = 80, shrinking = ShrinkingMode.OFF)
    void removing_admissible_evidence_raises_no_judgement(
            @ForAll("dossiers") Dossier dossier, @ForAll("seeds") long seed) {
        List<Judgement> before = Suite.judge(dossier);
        Set<String> admissible = before.stream()
                .filter(judgement -> judgement.rule().equals("evidence-admissible"))
                .map(judgement -> judgement.subject().id())
                .collect(Collectors.toSet());
        List<Piece> removable = dossier.pieces().stream()
                .filter(piece -> admissible.contains(piece.id()))
                .filter(piece -> applicable(dossier, requirements(dossier))
                        .containsAll(piece.claims().keySet()))
                .toList();
        if (!removable.isEmpty()) {
            Piece removed = removable.get(new Random(seed).nextInt(removable.size()));

            assertNoneLower(Suite.judge(dossier.without(removed)), before);
        }
    }

    private static void assertNoneLower(List<Judgement> fewer, List<Judgement> more) {
        Map<String, Integer> before = ranks(fewer);
        Map<String, Integer> after = ranks(more);
        Set<String> subjects = new LinkedHashSet<>(before.keySet());
        subjects.addAll(after.keySet());
        subjects.removeIf(MAY_FALL);
        for (String subject : subjects) {
            assertTrue(
                    before.getOrDefault(subject, -1) <= after.getOrDefault(subject, -1),
                    () -> subject + " fell from " + before.get(subject) + " to " + after.get(subject));
        }
    }

    private static Map<String, Integer> ranks(List<Judgement> judgements) {
        Map<String, Integer> ranks = new TreeMap<>();
        judgements.forEach(judgement -> {
            int rank = RISING.indexOf(judgement.verdict().label());
            if (rank >= 0) {
                ranks.merge(judgement.subject().toString(), rank, Math::min);
            }
        });
        return ranks;
    }

    @Property(tries = 150, shrinking = ShrinkingMode.OFF)
    void the_order_of_evidence_and_claims_changes_nothing(
            @ForAll("dossiers") Dossier dossier, @ForAll("seeds") long seed) {
        assertArrayEquals(
                judgements(Suite.assess(dossier)), judgements(Suite.assess(dossier.shuffled(new Random(seed)))));
    }

    /** The record without its inputs, which keep the order of the file. */
    private static byte[] judgements(DecisionRecord decision) {
        return Suite.written(new DecisionRecord(
                decision.area(),
                decision.program(),
                Map.of(),
                decision.identities(),
                decision.rules(),
                decision.judgements()));
    }

    @Property(tries = 80, shrinking = ShrinkingMode.OFF)
    void the_order_of_facts_changes_nothing(@ForAll("dossiers") Dossier dossier, @ForAll("seeds") long seed) {
        CheckedPortfolio checked =
                CheckedPortfolio.of(dossier.node(), dossier.suite().documents(dossier.units()), Optional.empty());
        List<Object> facts = new ArrayList<>(PortfolioFacts.of(checked.portfolio(), checked.standard()));
        Collections.shuffle(facts, new Random(seed));

        List<Judgement> judged = Suite.RULEBOOK
                .ruleBase(new CompetenceArea().stages(), checked.on())
                .judge(facts);

        assertEquals(Suite.judge(dossier), judged);
    }

    @Property(tries = 100, shrinking = ShrinkingMode.OFF)
    void a_unit_is_competent_only_if_nothing_is_open_and_every_duty_was_kept(@ForAll("dossiers") Dossier dossier) {
        List<Judgement> judgements = Suite.judge(dossier);
        for (String unit : dossier.units()) {
            List<String> broken = judgements.stream()
                    .filter(judgement -> judgement.verdict().label().equals("broken"))
                    .map(judgement -> judgement.subject().id())
                    .filter(duty -> !duty.contains("/") || duty.startsWith(unit + "/"))
                    .toList();
            Set<String> verdicts = verdicts(judgements, unit);
            boolean judged = !verdicts.contains("not applicable") && !verdicts.contains("cannot be assessed");
            boolean open = judgements.stream()
                    .filter(judgement -> judgement.subject().id().startsWith(unit + "/"))
                    .anyMatch(judgement -> List.of("not met", "insufficient")
                            .contains(judgement.verdict().label()));
            boolean competent = verdicts.contains("competent") || verdicts.contains("exceptional");

            boolean isVoid = broken.contains("own-work");

            assertEquals(judged && broken.isEmpty() && !open, competent, unit);
            assertEquals(judged && isVoid, verdicts.contains("void"), unit);
            assertEquals(judged && !isVoid && open, verdicts.contains("not yet competent"), unit);
            assertEquals(judged && !isVoid && !open && !broken.isEmpty(), verdicts.contains("not confirmed"), unit);
            assertEquals(competent && dossier.exceptional().contains(unit), verdicts.contains("exceptional"), unit);
        }
    }

    @Property(tries = 200, shrinking = ShrinkingMode.OFF, edgeCases = EdgeCasesMode.NONE)
    @StatisticsReport(StatisticsReport.StatisticsReportMode.OFF)
    void the_portfolios_made_up_here_meet_every_decision(@ForAll("dossiers") Dossier dossier) {
        dossier.units().forEach(unit -> verdicts(Suite.judge(dossier), unit).forEach(Statistics::collect));

        for (String verdict : List.of(
                "competent",
                "exceptional",
                "not yet competent",
                "not confirmed",
                "void",
                "not applicable",
                "cannot be assessed",
                "would close")) {
            Statistics.coverage(coverage -> coverage.check(verdict).count(count -> count > 0));
        }
    }

    private static Set<String> verdicts(List<Judgement> judgements, String unit) {
        return judgements.stream()
                .filter(judgement -> judgement.subject().kind() == Subject.Kind.UNIT)
                .filter(judgement -> judgement.subject().id().equals(unit))
                .map(judgement -> judgement.verdict().label())
                .collect(Collectors.toSet());
    }

    @Property(tries = 150, shrinking = ShrinkingMode.OFF)
    void one_decision_stands_on_what_ends_in_the_files(@ForAll("dossiers") Dossier dossier) {
        List<Judgement> judgements = Suite.judge(dossier);

        assertEquals(
                1,
                judgements.stream()
                        .filter(judgement -> judgement.subject().kind() == Subject.Kind.DECISION)
                        .filter(judgement -> judgement.verdict().weight() != Verdict.Weight.REMARK)
                        .count());
        judgements.forEach(judgement -> assertGrounded(judgement, Set.of()));
    }

    private static void assertGrounded(Judgement judgement, Set<String> above) {
        assertFalse(above.contains(judgement.id()), () -> judgement.id() + " rests on itself");
        assertFalse(judgement.because().isEmpty(), () -> judgement.id() + " rests on nothing");
        Set<String> path = new HashSet<>(above);
        path.add(judgement.id());
        for (Ground ground : judgement.because()) {
            if (ground instanceof Judgement reason) {
                assertGrounded(reason, path);
            } else if (ground instanceof Ground.Figure figure) {
                assertFalse(figure.source().isBlank(), () -> figure + " has no source");
            } else if (ground instanceof Ground.Value value) {
                assertFalse(value.says().isBlank(), () -> value + " says nothing");
            } else {
                assertTrue(ground instanceof Ground.Item || ground instanceof Ground.Absence, ground::toString);
            }
        }
    }

    @Property(tries = 100, shrinking = ShrinkingMode.OFF)
    void an_item_that_is_entered_twice_decides_what_it_decides_once(
            @ForAll("dossiers") Dossier dossier, @ForAll("seeds") long seed) {
        if (!dossier.pieces().isEmpty()) {
            Piece twice = dossier.pieces()
                    .get(new Random(seed).nextInt(dossier.pieces().size()));

            assertEquals(
                    results(Suite.judge(dossier)),
                    results(Suite.judge(dossier, dossier.withDouble(twice))),
                    twice.id());
        }
    }

    @Property(tries = 100, shrinking = ShrinkingMode.OFF)
    void nothing_that_is_remarked_decides_anything(@ForAll("dossiers") Dossier dossier) {
        CheckedPortfolio checked =
                CheckedPortfolio.of(dossier.node(), dossier.suite().documents(dossier.units()), Optional.empty());
        List<Judgement> judged = Suite.judge(dossier);
        judged.forEach(judgement -> assertEquals(
                judgement.verdict().weight() == Verdict.Weight.REMARK,
                Remarks.isOne(Suite.RULEBOOK, judgement.rule()),
                judgement.rule()));

        List<Judgement> without = Remarks.WITHOUT
                .ruleBase(new CompetenceArea().stages(), checked.on())
                .judge(PortfolioFacts.of(checked.portfolio(), checked.standard()));

        assertEquals(
                judged.stream()
                        .filter(judgement -> judgement.verdict().weight() != Verdict.Weight.REMARK)
                        .toList(),
                without);
    }

    /** Rules that conclude with a remark, and all others. */
    private static final class Remarks {
        private static final List<String> WORDS =
                List.of("Remark.", "Conclude.withoutEffect(", "Conclude.contradicted(", "Decide.withoutEffect(");
        private static final Rulebook WITHOUT = Suite.RULEBOOK.only(rule -> !isOne(Suite.RULEBOOK, rule.id()));

        private static boolean isOne(Rulebook rulebook, String id) {
            return rulebook.rules(new CompetenceArea().stages()).stream()
                    .filter(rule -> rule.id().equals(id))
                    .anyMatch(rule -> WORDS.stream().anyMatch(rulebook.text(rule)::contains));
        }
    }

    @Property(tries = 100, shrinking = ShrinkingMode.OFF)
    void units_signed_off_one_by_one_as_the_portfolio_is_are_decided_alike(@ForAll("dossiers") Dossier dossier) {
        assertEquals(results(Suite.judge(dossier)), results(Suite.judge(dossier, dossier.signedOffEach())));
    }

    @Property(tries = 100, shrinking = ShrinkingMode.OFF)
    void nobody_confirms_what_they_decided_or_did_themselves(@ForAll("dossiers") Dossier dossier) {
        List<Judgement> judgements = Suite.judge(dossier);
        if (dossier.countersignedByItsOwn()) {
            dossier.units()
                    .forEach(unit -> assertTrue(Collections.disjoint(
                            verdicts(judgements, unit), List.of("competent", "exceptional", "competent in part"))));
        }
    }

    /** What is found of requirements, units and the whole; duties, which a unit's own sign-off names otherwise, left out. */
    private static List<String> results(List<Judgement> judgements) {
        Set<Subject.Kind> others = Set.of(Subject.Kind.EVIDENCE, Subject.Kind.CLAIM, Subject.Kind.DUTY);
        return judgements.stream()
                .filter(judgement -> !others.contains(judgement.subject().kind()))
                .filter(judgement -> judgement.verdict().weight() != Verdict.Weight.REMARK)
                .map(judgement ->
                        judgement.subject() + " " + judgement.verdict().label())
                .sorted()
                .toList();
    }
}
