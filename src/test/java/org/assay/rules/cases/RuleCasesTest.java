package org.assay.rules.cases;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.assay.InstalledAreas;
import org.assay.rules.RuleInfo;
import org.assay.rules.book.BundledRules;
import org.assay.rules.book.RuleWords;
import org.assay.rules.book.Rulebook;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Runs every case beside every bundled rule of every area. {@code -Dassay.rewrite=true} writes into them what the rules say now. */
class RuleCasesTest {
    private static final Rulebook RULEBOOK = BundledRules.load();

    static List<CaseBench> areas() {
        return InstalledAreas.ALL.all().stream()
                .map(installed -> installed.area().cases())
                .toList();
    }

    @TestFactory
    Stream<DynamicNode> every_case_of_every_rule_holds() {
        return areas().stream().flatMap(RuleCasesTest::cases);
    }

    private static Stream<DynamicNode> cases(CaseBench area) {
        CaseRunner runner = new CaseRunner(RULEBOOK, area);
        return RULEBOOK.rules(area.stages()).stream()
                .map(rule -> dynamicContainer(
                        rule.id(),
                        RuleCases.of(RULEBOOK, rule).cases().stream()
                                .map(tried -> dynamicTest(tried.sentence(), () -> holds(runner, rule, tried)))));
    }

    private static void holds(CaseRunner runner, RuleInfo rule, RuleCase tried) {
        CaseResult result = runner.run(rule.id(), tried);
        assertTrue(
                result.holds(),
                () -> tried.at() + ": " + tried.sentence() + "\n  " + String.join("\n  ", result.difference()));
    }

    @ParameterizedTest
    @MethodSource("areas")
    void every_rule_fires_in_one_of_its_cases_and_stays_silent_in_another(CaseBench area) {
        CaseRunner runner = new CaseRunner(RULEBOOK, area);
        List<String> wanting = new ArrayList<>();
        for (RuleInfo rule : RULEBOOK.rules(area.stages())) {
            List<CaseResult> results = results(runner, rule);
            if (results.stream().noneMatch(CaseResult::fires)) {
                wanting.add(rule.id() + " never fires");
            }
            if (results.stream().allMatch(CaseResult::fires)) {
                wanting.add(rule.id() + " is never silent");
            }
        }
        assertEquals(List.of(), wanting);
    }

    @ParameterizedTest
    @MethodSource("areas")
    void dropping_any_one_rule_breaks_one_of_its_cases(CaseBench area) {
        List<String> idle = new ArrayList<>();
        for (RuleInfo dropped : RULEBOOK.rules(area.stages())) {
            CaseRunner runner = new CaseRunner(RULEBOOK.only(rule -> !rule.id().equals(dropped.id())), area);
            if (results(runner, dropped).stream().allMatch(CaseResult::holds)) {
                idle.add(dropped.id());
            }
        }
        assertEquals(List.of(), idle);
    }

    @ParameterizedTest
    @MethodSource("areas")
    void the_switch_rewrites_what_is_expected(CaseBench area) throws IOException {
        CaseRunner runner = new CaseRunner(RULEBOOK, area);
        for (RuleInfo rule : RULEBOOK.rules(area.stages())) {
            Path file = Path.of(System.getProperty("assay.home", ""), "rules")
                    .resolve(rule.stage().replace('.', '/'))
                    .resolve(rule.id() + ".cases.yaml");
            byte[] rewritten = CaseRewriter.rewrite(Files.readAllBytes(file), results(runner, rule));
            if (Boolean.getBoolean("assay.rewrite")) {
                Files.write(file, rewritten);
            }
            assertFalse(rewritten.length == 0);
            assertEquals(Files.readString(file), new String(rewritten, java.nio.charset.StandardCharsets.UTF_8));
        }
    }

    @ParameterizedTest
    @MethodSource("areas")
    void every_figure_that_an_area_names_is_read_by_a_rule(CaseBench area) {
        List<String> words = RULEBOOK.rules(area.stages()).stream()
                .flatMap(rule -> RULEBOOK.words(rule).all().stream())
                .map(RuleWords.Word::text)
                .toList();

        assertEquals(
                List.of(),
                area.figures().keySet().stream()
                        .filter(fact -> !words.contains(fact))
                        .toList());
    }

    private static List<CaseResult> results(CaseRunner runner, RuleInfo rule) {
        return RuleCases.of(RULEBOOK, rule).cases().stream()
                .map(tried -> runner.run(rule.id(), tried))
                .toList();
    }
}
