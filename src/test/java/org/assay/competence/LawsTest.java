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
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;
import org.assay.record.DecisionRecord;
import org.assay.record.RecordReader;
import org.assay.record.RecordWriter;
import org.assay.rules.Ground;
import org.assay.rules.Judgement;
import org.assay.rules.Subject;
import org.assay.standard.Method;
import org.assay.standard.Requirement;

/** What holds for every portfolio, whatever is in it. */
class LawsTest {
    /** From the worst to the best. Verdicts that nothing can change are left out. */
    private static final List<String> RISING = List.of(
            "broken",
            "not met",
            "insufficient",
            "not yet competent",
            "competent in part",
            "met",
            "sufficient",
            "competent",
            "exceptional",
            "kept");

    @Provide
    Arbitrary<Dossier> dossiers() {
        return Dossiers.any();
    }

    @Provide
    Arbitrary<Long> seeds() {
        return Arbitraries.longs();
    }

    @Property(tries = 150, shrinking = ShrinkingMode.OFF)
    void adding_valid_evidence_lowers_no_judgement(@ForAll("dossiers") Dossier dossier, @ForAll("seeds") long seed) {
        List<Requirement> all = requirements(dossier);
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
        return RecordWriter.write(new DecisionRecord(
                decision.area(),
                decision.program(),
                Map.of(),
                decision.identities(),
                decision.rules(),
                decision.judgements()));
    }

    @Property(tries = 80, shrinking = ShrinkingMode.OFF)
    void the_order_of_facts_changes_nothing(@ForAll("dossiers") Dossier dossier, @ForAll("seeds") long seed) {
        CompetenceAssessment.Checked checked = CompetenceAssessment.check(
                dossier.node(), dossier.suite().documents(dossier.units()), Optional.empty());
        List<Object> facts = new ArrayList<>(PortfolioFacts.of(checked.portfolio(), checked.standard()));
        Collections.shuffle(facts, new Random(seed));

        List<Judgement> judged = Suite.RULEBOOK
                .ruleBase(
                        CompetenceAssessment.STAGES,
                        checked.portfolio().assessment().on())
                .judge(facts);

        assertEquals(Suite.judge(dossier), judged);
    }

    @Property(tries = 100, shrinking = ShrinkingMode.OFF)
    void a_unit_is_competent_only_if_nothing_is_open_and_every_duty_was_kept(@ForAll("dossiers") Dossier dossier) {
        List<Judgement> judgements = Suite.judge(dossier);
        for (String unit : dossier.units()) {
            boolean kept = judgements.stream()
                    .filter(judgement -> judgement.verdict().label().equals("broken"))
                    .map(judgement -> judgement.subject().id())
                    .noneMatch(duty -> !duty.contains("/") || duty.startsWith(unit + "/"));
            Set<String> verdicts = verdicts(judgements, unit);
            boolean judged = !verdicts.contains("not applicable") && !verdicts.contains("cannot be assessed");
            boolean open = judgements.stream()
                    .filter(judgement -> judgement.subject().id().startsWith(unit + "/"))
                    .anyMatch(judgement -> List.of("not met", "insufficient")
                            .contains(judgement.verdict().label()));
            boolean competent = verdicts.contains("competent") || verdicts.contains("exceptional");

            assertEquals(judged && kept && !open, competent, unit);
            assertEquals(judged && !competent, verdicts.contains("not yet competent"), unit);
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
            } else {
                assertTrue(ground instanceof Ground.Item || ground instanceof Ground.Absence, ground::toString);
            }
        }
    }

    @Property(tries = 60, shrinking = ShrinkingMode.OFF)
    void a_record_written_and_read_is_the_same_and_gives_the_same_judgements(@ForAll("dossiers") Dossier dossier) {
        byte[] written = RecordWriter.write(Suite.assess(dossier));
        DecisionRecord read = RecordReader.read("record.json", written);

        assertArrayEquals(written, RecordWriter.write(read));
        assertArrayEquals(written, RecordWriter.write(Suite.replay(read)));
    }

    @Provide
    Arbitrary<String> ids() {
        return Arbitraries.strings()
                .withCharRange('A', 'Z')
                .withCharRange('a', 'z')
                .numeric()
                .withChars("._/-")
                .ofMinLength(1)
                .ofMaxLength(64);
    }

    @Property(tries = 25, shrinking = ShrinkingMode.OFF)
    void odd_ids_are_judged_and_recorded_like_any_other(
            @ForAll("dossiers") Dossier dossier, @ForAll("ids") String id, @ForAll("ids") String other) {
        List<Requirement> all = requirements(dossier);
        if (all.isEmpty() || id.equals(other)) {
            return;
        }
        Dossier odd = dossier.with(List.of(
                Piece.valid(id, Method.OBSERVATION, all),
                Piece.valid(other, Method.RECOGNITION_OF_PRIOR_LEARNING, all)));
        byte[] written = RecordWriter.write(Suite.assess(odd));

        assertArrayEquals(written, RecordWriter.write(Suite.replay(RecordReader.read("record.json", written))));
    }

    @Property(tries = 2, shrinking = ShrinkingMode.OFF)
    void a_portfolio_of_hundreds_of_items_gives_a_record_that_can_be_read(
            @ForAll("seeds") long seed, @ForAll("ids") String id) {
        List<Requirement> all = Suite.ELECTORAL_SERVICES.requirements("ES19");
        Random random = new Random(seed);
        List<Piece> pieces = new ArrayList<>();
        String stem = (id + "x".repeat(64)).substring(0, 60);
        for (int i = 0; i < random.nextInt(50, 200); i++) {
            pieces.add(Piece.valid(stem + i, Method.OBSERVATION, all));
        }
        Dossier many =
                new Dossier(Suite.ELECTORAL_SERVICES, List.of("ES19"), "england", 0, pieces, List.of(), List.of());
        byte[] written = RecordWriter.write(Suite.assess(many));

        assertArrayEquals(written, RecordWriter.write(RecordReader.read("record.json", written)));
    }

    @Property(tries = 120, shrinking = ShrinkingMode.OFF)
    void the_further_evidence_that_is_proposed_closes_every_gap(@ForAll("dossiers") Dossier dossier) {
        List<Judgement> judgements = Suite.judge(dossier);
        for (Judgement proposal : proposals(judgements)) {
            String unit = proposal.subject().id();
            Dossier closed = dossier;
            for (Piece piece :
                    Proposal.pieces(proposal.statement(), dossier.suite().requirements(unit))) {
                closed = closed.with(piece);
            }

            assertTrue(proposals(Suite.judge(closed)).noneMatch(unit), proposal::statement);
        }
    }

    @Property(tries = 12, shrinking = ShrinkingMode.OFF)
    void no_smaller_number_of_pieces_would_close_the_gaps(@ForAll("dossiers") Dossier dossier) {
        for (Judgement proposal : proposals(Suite.judge(dossier))) {
            String unit = proposal.subject().id();
            List<Requirement> requirements = dossier.suite().requirements(unit);
            int proposed = Proposal.pieces(proposal.statement(), requirements).size();
            if (proposed <= 3) {
                assertFalse(closes(dossier, unit, requirements, 0, proposed - 1), proposal::statement);
            }
        }
    }

    /** Whether this many pieces, or fewer, that claim all there is to claim, close the unit. */
    private static boolean closes(Dossier dossier, String unit, List<Requirement> all, int from, int left) {
        if (proposals(Suite.judge(dossier)).noneMatch(unit)) {
            return true;
        }
        for (int i = from; left > 0 && i < Method.values().length; i++) {
            Piece piece = Piece.valid("try" + left, Method.values()[i], all);
            if (closes(dossier.with(piece), unit, all, i, left - 1)) {
                return true;
            }
        }
        return false;
    }

    private static Proposals proposals(List<Judgement> judgements) {
        return new Proposals(judgements.stream()
                .filter(judgement -> judgement.rule().equals("further-evidence"))
                .toList());
    }

    /** What is said to close units. */
    private record Proposals(List<Judgement> all) implements Iterable<Judgement> {
        boolean noneMatch(String unit) {
            return all.stream().noneMatch(proposal -> proposal.subject().id().equals(unit));
        }

        @Override
        public java.util.Iterator<Judgement> iterator() {
            return all.iterator();
        }
    }

    private static List<Requirement> requirements(Dossier dossier) {
        return dossier.units().stream()
                .flatMap(unit -> dossier.suite().requirements(unit).stream())
                .toList();
    }
}
