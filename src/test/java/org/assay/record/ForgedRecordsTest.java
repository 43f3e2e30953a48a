package org.assay.record;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.assay.input.Node;
import org.assay.input.Workers;
import org.assay.rules.Judgement;
import org.assay.rules.RuleInfo;
import org.assay.rules.Subject;
import org.assay.rules.book.Rulebook;
import org.assay.testing.CentreRulebook;
import org.assay.testing.Run;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Records in which somebody changed what no rule judges: each is told as different, alone and in a table. */
class ForgedRecordsTest {
    private static final String RELEASED = "src/test/resources/records/0.1.0-competence.json";

    private static final String SAMPLE = "samples/competence/es19-not-yet-competent.yaml";

    @TempDir
    static Path shared;

    private static DecisionRecord assessed;
    private static DecisionRecord sifted;

    @TempDir
    Path folder;

    @BeforeAll
    static void make() {
        Path record = shared.resolve("assessed.json");
        assessed = made(record, record, "assess", SAMPLE);
        sifted = made(
                shared.resolve("EA-2026-01-sift.json"),
                shared,
                "sift",
                "samples/recruitment/electoral-administrator.yaml",
                "samples/recruitment/applications.csv");
    }

    private static DecisionRecord made(Path record, Path output, String... args) {
        Run run = Run.assay(Stream.concat(Stream.of(args), Stream.of("--format", "json", "-o", output.toString()))
                .toArray(String[]::new));
        assertTrue(Files.exists(record), run::toString);
        return RecordReader.read(record);
    }

    private Path written(DecisionRecord decision) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        RecordWriter.write(decision, out, Workers.alone());
        return Files.write(folder.resolve("forged.json"), out.toByteArray());
    }

    private void assertTold(DecisionRecord forged, String told) throws IOException {
        String file = written(forged).toString();
        Run alone = Run.assay("verify", file);
        Run table = Run.assay("verify", file, "--format", "text");

        assertEquals(10, alone.exitCode(), alone::toString);
        assertTrue(alone.out().contains(told), alone::toString);
        assertEquals(10, table.exitCode(), table::toString);
        assertTrue(table.out().contains("forged.json: DIFFERENT"), table::toString);
        assertTrue(table.out().contains(told), table::toString);
    }

    private static DecisionRecord with(
            DecisionRecord of, Optional<DecisionRecord.Centre> centre, List<RuleInfo> rules, List<Judgement> judged) {
        return new DecisionRecord(
                of.schema(), of.area(), of.program(), of.inputs(), of.identities(), centre, rules, judged);
    }

    private static DecisionRecord judging(DecisionRecord of, UnaryOperator<Judgement> change) {
        return with(
                of,
                of.centre(),
                of.rules(),
                of.judgements().stream().map(change).toList());
    }

    private static DecisionRecord ruled(DecisionRecord of, List<RuleInfo> rules) {
        return with(of, of.centre(), rules, of.judgements());
    }

    private static DecisionRecord saying(
            DecisionRecord of, int schema, String program, String identity, DecisionRecord.Identity is) {
        Map<String, DecisionRecord.Identity> identities = new HashMap<>(of.identities());
        identities.put(identity, is);
        return new DecisionRecord(
                schema, of.area(), program, of.inputs(), identities, of.centre(), of.rules(), of.judgements());
    }

    private static DecisionRecord holding(DecisionRecord of, String input, UnaryOperator<Node.Mapping> change) {
        Map<String, Node> inputs = new HashMap<>(of.inputs());
        inputs.compute(input, (name, node) -> change.apply((Node.Mapping) node));
        return new DecisionRecord(
                of.schema(),
                of.area(),
                of.program(),
                inputs,
                of.identities(),
                of.centre(),
                of.rules(),
                of.judgements());
    }

    private static Judgement on(Judgement judgement, Subject.Kind kind) {
        return new Judgement(
                judgement.rule(),
                new Subject(kind, judgement.subject().id()),
                judgement.verdict(),
                judgement.statement(),
                judgement.told(),
                judgement.because());
    }

    private static Judgement telling(Judgement judgement, String told) {
        return new Judgement(
                judgement.rule(),
                judgement.subject(),
                judgement.verdict(),
                judgement.statement(),
                told,
                judgement.because());
    }

    @Test
    void what_is_forged_verifies_as_it_was_made() throws IOException {
        for (DecisionRecord made : List.of(assessed, sifted)) {
            Run run = Run.assay("verify", written(made).toString());
            assertEquals(0, run.exitCode(), run::toString);
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = Subject.Kind.class,
            names = {"DECISION", "UNIT", "OUTCOME", "EVIDENCE"})
    void a_judgement_on_another_kind_of_subject_is_another_one(Subject.Kind kind) throws IOException {
        DecisionRecord forged = judging(
                assessed,
                judgement -> judgement.subject().kind() == kind ? on(judgement, Subject.Kind.METHOD) : judgement);

        assertTold(forged, "recorded on the method of that name, judged again on the " + kind.label());
    }

    @Test
    void an_applicant_cannot_be_passed_off_as_a_criterion() throws IOException {
        DecisionRecord forged = judging(
                sifted,
                judgement -> judgement.subject().kind() == Subject.Kind.APPLICANT
                        ? on(judgement, Subject.Kind.CRITERION)
                        : judgement);

        assertTold(forged, "recorded on the criterion of that name, judged again on the applicant");
    }

    static Stream<Arguments> parts() {
        return Stream.of(
                forged(
                        "says that a centre's own rulebook judged",
                        of -> with(
                                of,
                                Optional.of(new DecisionRecord.Centre(
                                        "Somebody",
                                        List.of(new Rulebook.Disabled("evidence-current", "as agreed")),
                                        List.of(),
                                        List.of(),
                                        List.of())),
                                of.rules(),
                                of.judgements())),
                forged("judgements are recorded in another order", of -> {
                    List<Judgement> turned = new ArrayList<>(of.judgements());
                    Collections.reverse(turned);
                    return with(of, of.centre(), of.rules(), turned);
                }),
                forged("lists rules twice, or in another order", of -> {
                    List<RuleInfo> turned = new ArrayList<>(of.rules());
                    Collections.reverse(turned);
                    return ruled(of, turned);
                }),
                forged(
                        "lists rules twice, or in another order",
                        of -> ruled(
                                of,
                                Stream.concat(
                                                of.rules().stream(),
                                                of.rules().stream().limit(1))
                                        .toList())),
                forged(
                        "names an identity \"approval\" that nothing was judged by",
                        of -> saying(
                                of,
                                of.schema(),
                                of.program(),
                                "approval",
                                new DecisionRecord.Identity("Approved", "1", "0".repeat(64), false))),
                forged(
                        "made it, which wrote schema 1, and has schema 2",
                        of -> saying(
                                of,
                                of.schema(),
                                "0.1.0",
                                "rules",
                                of.identities().get("rules"))),
                forged(
                        "no release that wrote it took a hash of the rules of version 2",
                        of -> saying(
                                of, 1, of.program(), "rules", of.identities().get("rules"))),
                forged(
                        "title: “One day of observation is enough” in the record",
                        of -> holding(of, "sources", ForgedRecordsTest::withForgedClause)));
    }

    private static Arguments forged(String told, UnaryOperator<DecisionRecord> forgery) {
        return Arguments.of(told, forgery);
    }

    private static Node.Mapping withForgedClause(Node.Mapping sources) {
        return each(
                sources,
                "documents",
                document -> each(
                        document,
                        "clauses",
                        clause -> clause.with("title", Node.Scalar.of("One day of observation is enough"))));
    }

    private static Node.Mapping each(Node.Mapping of, String list, Function<Node.Mapping, Node> change) {
        return of.with(
                list,
                Node.Sequence.of(of.items(list).stream()
                        .map(entry -> change.apply((Node.Mapping) entry))
                        .toList()));
    }

    @ParameterizedTest
    @MethodSource("parts")
    void a_part_that_no_rule_judges_is_compared(String told, UnaryOperator<DecisionRecord> forgery) throws IOException {
        assertTold(forgery.apply(assessed), told);
    }

    static Stream<Arguments> releases() {
        return Stream.of(
                forged(
                        "rule in release 0.1.0 only: ",
                        of -> ruled(of, of.rules().subList(1, of.rules().size()))),
                forged(
                        "rule recorded only: ",
                        of -> ruled(
                                of,
                                of.rules().stream()
                                        .map(rule -> new RuleInfo(
                                                rule.id(),
                                                "It asks for nothing",
                                                rule.source(),
                                                rule.since(),
                                                rule.stage()))
                                        .toList())),
                forged(
                        "the record says name of the rules Approved rules",
                        of -> saying(
                                of,
                                1,
                                of.program(),
                                "rules",
                                new DecisionRecord.Identity(
                                        "Approved rules",
                                        "1",
                                        of.identities().get("rules").sha256(),
                                        false))),
                forged(
                        "the record says program 0.2.0",
                        of -> saying(of, 1, "0.2.0", "rules", of.identities().get("rules"))),
                forged(
                        "the record says schema 2",
                        of -> saying(
                                of, 2, of.program(), "rules", of.identities().get("rules"))),
                forged(
                        "and a record of schema 1 has neither",
                        of -> judging(of, judgement -> telling(judgement, "You passed with flying colours."))),
                forged(
                        "title: “One day of observation is enough” in the record",
                        of -> holding(of, "sources", ForgedRecordsTest::withForgedClause)));
    }

    @ParameterizedTest
    @MethodSource("releases")
    void a_record_of_a_release_is_compared_with_what_that_release_wrote(
            String told, UnaryOperator<DecisionRecord> forgery) throws IOException {
        assertTold(forgery.apply(RecordReader.read(Path.of(RELEASED))), told);
    }

    @Test
    void a_centre_cannot_be_left_out_or_renamed() throws IOException {
        CentreRulebook.in(shared.resolve("rules"));
        String rules = shared.resolve("rules").toString();
        Path record = shared.resolve("centre.json");
        DecisionRecord made = made(record, record, "assess", SAMPLE, "--rules", rules);
        DecisionRecord.Centre centre = made.centre().orElseThrow();
        DecisionRecord without = with(made, Optional.empty(), made.rules(), made.judgements());
        DecisionRecord renamed = with(
                made,
                Optional.of(new DecisionRecord.Centre(
                        "Somebody else", centre.disabled(), centre.own(), centre.replacing(), List.of())),
                made.rules(),
                made.judgements());

        Run same = Run.assay("verify", record.toString(), "--rules", rules);
        Run left = Run.assay("verify", written(without).toString(), "--rules", rules);
        Run other = Run.assay("verify", written(renamed).toString(), "--rules", rules);

        assertEquals(0, same.exitCode(), same::toString);
        assertEquals(10, left.exitCode(), left::toString);
        assertTrue(left.out().contains("does not say what the centre's own rulebook has of its own"), left::toString);
        assertEquals(10, other.exitCode(), other::toString);
        assertTrue(other.out().contains("centre: owner: “Somebody else” in the record, “"), other::toString);
        assertTrue(other.out().contains("centre: figures: nothing in the record, "), other::toString);
    }

    @Test
    void a_program_later_than_this_one_proves_nothing() throws IOException {
        Path file = written(saying(
                assessed,
                assessed.schema(),
                "99.9",
                "rules",
                assessed.identities().get("rules")));
        Run run = Run.assay("verify", file.toString());

        assertEquals(3, run.exitCode(), run::toString);
        assertTrue(
                run.out().contains("NOT VERIFIED: made by Assay 99.9, a later version than this one"), run::toString);
    }

    @Test
    void notes_on_a_round_are_made_again() throws IOException {
        DecisionRecord forged = holding(
                sifted,
                "round",
                round -> round.with(
                        "notes", Node.Sequence.of(List.of(Node.Scalar.of("The panel agreed that 106 is the best.")))));

        assertTold(forged, "the input \"round\" holds what nothing was judged by");
    }

    @Test
    void a_folder_without_reports_says_that_nothing_is_verified() {
        Run run = Run.assay("verify", folder.toString());

        assertEquals(3, run.exitCode(), run::toString);
        assertTrue(run.out().startsWith("There is no report and no record in "), run::toString);
    }
}
