package org.assay.rules.centre;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.assay.competence.CompetenceArea;
import org.assay.competence.facts.Decision;
import org.assay.competence.facts.Evidence;
import org.assay.competence.facts.Qualification;
import org.assay.input.Problem;
import org.assay.rules.Judgement;
import org.assay.rules.RulesException;
import org.assay.rules.book.Rulebook;
import org.assay.standard.Method;
import org.assay.standard.Standing;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Tries whatever somebody could put into a folder of rules, and says of each whether it was refused, is harmless, was
 * stopped, or succeeded. What came of all of them stands in {@code target/rule-attempts.txt}.
 */
class RuleAttacksTest {
    private static final Path REPORT = Path.of("target/rule-attempts.txt");
    private static final LocalDate DAY = LocalDate.of(2026, 10, 30);
    private static final Duration LONGEST = Duration.ofMinutes(1);
    private static final String PLAIN = "insert( Conclude.discounted( $e, \"x\", $e.says( \"x\" ) ) );";
    private static final String RULE = "competence/evidence/attack.drl";
    /** Words of the parser and the compiler, which tell a person who writes rules nothing. */
    private static final Pattern FOREIGN = Pattern.compile(
            "mismatched|<eof>|viable|Exception|org\\.drools|Syntax error|token|EvaluationUtil|Positional|enum constant|Variable<|Encountered|Cannot invoke|LambdaConsequence|Parse error");

    private static final List<String> CAME = new ArrayList<>();
    private static List<Judgement> before = List.of();

    @TempDir
    private Path folder;

    static List<Attempt> attempts() {
        return Attempt.all();
    }

    static List<FolderAttempt> folderAttempts() {
        return FolderAttempt.all();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("attempts")
    void a_rule_only_judges(Attempt attempt) {
        OverlayFolder overlay = new OverlayFolder(folder.resolve("rules")).text("attack", attempt.drl());

        Came came = assertTimeoutPreemptively(LONGEST, () -> tried(overlay, attempt.limit(), attempt.seeds()));

        tell(attempt.what(), came);
        assertEquals(attempt.outcome(), came.outcome(), came::toString);
        assertFalse(Files.exists(Path.of("ruined")));
        if (attempt.line() > 0) {
            String file = overlay.path().resolve(RULE).toString();
            assertTrue(
                    came.told().stream().anyMatch(p -> p.at().path().equals(file) && p.at().line() == attempt.line()),
                    came::toString);
            assertPlain(came);
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("folderAttempts")
    void a_folder_only_holds_rules(FolderAttempt attempt) throws IOException {
        OverlayFolder overlay = new OverlayFolder(folder.resolve("rules")).rule("attack", "$e : Evidence()", PLAIN);
        attempt.step().in(overlay.path());

        Came came = assertTimeoutPreemptively(LONGEST, () -> tried(overlay, LONGEST));

        tell(attempt.what(), came);
        assertEquals(attempt.at().isEmpty() ? "harmless" : "refused", came.outcome(), came::toString);
        if (!attempt.at().isEmpty()) {
            String file = overlay.path().resolve(attempt.at()).toString();
            assertTrue(came.told().stream().anyMatch(p -> p.at().path().equals(file)), came::toString);
            assertFalse(came.toString().contains("sesame"), came::toString);
            assertPlain(came);
        }
    }

    private static void assertPlain(Came came) {
        for (Problem problem : came.told()) {
            assertFalse(problem.remedy().isBlank(), problem::toString);
            assertFalse(FOREIGN.matcher(problem.wrong() + problem.remedy()).find(), problem::toString);
        }
    }

    /** What came of an attempt, and what was told. */
    private record Came(String outcome, List<Problem> told) {
        @Override
        public String toString() {
            return outcome + told;
        }
    }

    private static Came tried(OverlayFolder overlay, Duration limit, Object... seeds) {
        Rulebook rulebook;
        try {
            rulebook = overlay.load().within(limit);
        } catch (RulesException e) {
            return new Came("refused", e.problems());
        }
        try {
            return new Came(isHarmless(rulebook, seeds) ? "harmless" : "succeeded", List.of());
        } catch (RulesException e) {
            return new Came("stopped", e.problems());
        }
    }

    /** The same whenever it judges, and all other rules of its stage say what they said without it. */
    private static boolean isHarmless(Rulebook rulebook, Object... seeds) {
        if (before.isEmpty()) {
            before = judged(OverlayFolder.BUNDLED, "");
        }
        return rulebook.rules(List.copyOf(rulebook.stages())).stream()
                        .anyMatch(rule -> rule.id().equals("attack"))
                && judged(rulebook, "", seeds).equals(judged(rulebook, "", seeds))
                && judged(rulebook, "attack").equals(before);
    }

    private static List<Judgement> judged(Rulebook rulebook, String without, Object... seeds) {
        TreeSet<String> stage = new TreeSet<>();
        rulebook.rules(List.of("competence.evidence")).forEach(rule -> stage.add(rule.id()));
        return rulebook.ruleBase(new CompetenceArea().stages(), DAY).judge(facts(seeds)).stream()
                .filter(judgement ->
                        stage.contains(judgement.rule()) && !judgement.rule().equals(without))
                .toList();
    }

    private static List<Object> facts(Object... seeds) {
        Stream<Object> evidence = IntStream.range(0, 40)
                .mapToObj(i -> new Evidence(
                        "E" + i,
                        Method.OBSERVATION,
                        DAY.minusDays(i),
                        "A",
                        Standing.ASSESSOR,
                        Qualification.HELD,
                        i > 0,
                        Decision.ACCEPTED,
                        "",
                        "A",
                        Qualification.HELD,
                        "",
                        "E" + i,
                        ""));
        return Stream.concat(evidence, Stream.of(seeds)).toList();
    }

    private static void tell(String what, Came came) {
        String first = came.told().isEmpty() ? "" : ": " + came.told().get(0).wrong();
        CAME.add("%-10s %s%s".formatted(came.outcome(), what, first));
    }

    @AfterAll
    static void tell_what_came_of_all() {
        try {
            Files.createDirectories(REPORT.getParent());
            Files.write(REPORT, CAME);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
