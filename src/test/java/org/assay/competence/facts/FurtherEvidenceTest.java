package org.assay.competence.facts;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.assay.rules.Ground;
import org.assay.standard.Method;
import org.assay.standard.Requirement.Kind;
import org.junit.jupiter.api.Test;

/** What the advice says where a centre's policy refuses methods, or finds a unit not sufficient. */
class FurtherEvidenceTest {
    private static final Ground.Figure FIGURE =
            new Ground.Figure("methods", "some", LocalDate.of(2026, 1, 1), "Invented");
    private static final Ground POLICY = new Ground.Item("the policy", "says so");
    private static final UnderAssessment UNIT = new UnderAssessment("T1", true, List.of(), LocalDate.EPOCH);
    private static final List<MethodServes> SERVES = Stream.of(Method.OBSERVATION, Method.WITNESS_TESTIMONY)
            .map(method -> new MethodServes(method, Kind.OUTCOME, FIGURE))
            .toList();

    private static Required outcome(String id) {
        return new Required("T1/" + id, "T1", Kind.OUTCOME, "Outcome " + id + " of T1", 1, true, FIGURE);
    }

    private static RequirementOpen open(String id) {
        return Conclude.notMet(outcome(id), List.of());
    }

    private static MethodRefused refused(String id, Method method) {
        return Conclude.refused(outcome(id), method, "the policy says so", POLICY);
    }

    private static String told(List<Gap> gaps, MethodRefused... refused) {
        return FurtherEvidence.closing(UNIT, gaps, SERVES, List.of(refused))
                .finding()
                .statement();
    }

    @Test
    void one_piece_by_a_method_that_serves_both_is_advised_where_a_policy_refuses_another_for_one_of_them() {
        assertEquals(
                "At least 1 more piece of evidence could close T1: an observation for outcomes 1 and 2.",
                told(List.of(open("1"), open("2")), refused("1", Method.WITNESS_TESTIMONY)));
    }

    @Test
    void two_pieces_are_advised_where_no_method_serves_for_both() {
        assertEquals(
                "At least 2 more pieces of evidence could close T1: a witness testimony for outcome 2;"
                        + " an observation for outcome 1.",
                told(
                        List.of(open("1"), open("2")),
                        refused("1", Method.WITNESS_TESTIMONY),
                        refused("2", Method.OBSERVATION)));
    }

    @Test
    void a_requirement_for_which_every_method_is_refused_is_told_as_that() {
        assertEquals(
                "A change of the centre's own policy that refuses every method for outcome 1 could close T1.",
                told(List.of(open("1")), refused("1", Method.WITNESS_TESTIMONY), refused("1", Method.OBSERVATION)));
    }

    @Test
    void what_a_policy_says_of_the_whole_unit_is_told_beside_the_pieces() {
        Gap unit = Sufficiency.notEnough(UNIT, "nobody saw it", POLICY);

        assertEquals(
                "At least 1 more piece of evidence could close T1: an observation or a witness testimony for outcome 1;"
                        + " and evidence that mends what the centre's own policy says of the unit as a whole (nobody saw it).",
                told(List.of(open("1"), unit)));
        assertEquals(
                "Evidence that mends what the centre's own policy says of the unit as a whole (nobody saw it) could close T1.",
                told(List.of(unit)));
    }

    @Test
    void the_advice_on_a_requirement_leaves_out_what_is_refused_for_it_and_rests_on_that() {
        MethodRefused refused = refused("1", Method.WITNESS_TESTIMONY);
        RequirementOpen open = open("1");

        Concluded advice = FurtherEvidence.closing(open, SERVES, List.of(refused));

        assertEquals(
                "Outcome 1 of T1 could be met by one more piece of evidence: an observation.",
                advice.finding().statement());
        assertEquals(List.of(open, refused), advice.finding().because());
    }
}
