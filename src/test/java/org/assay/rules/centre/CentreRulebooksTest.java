package org.assay.rules.centre;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.assay.competence.CompetenceArea;
import org.assay.recruitment.RecruitmentArea;
import org.assay.rules.PolicyFigure;
import org.assay.rules.RuleInfo;
import org.assay.rules.RulesException;
import org.assay.rules.book.BundledRules;
import org.assay.rules.book.RuleWords;
import org.assay.rules.book.Rulebook;
import org.assay.rules.cases.CaseSuite;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A folder of rules, laid over the bundled rulebook or standing by itself. */
class CentreRulebooksTest {
    private static final List<String> STAGES = new CompetenceArea().stages();
    private static final String WHEN = "$e : Evidence( authenticated == true )";
    private static final String THEN = "insert( Conclude.discounted( $e, \"x\", $e.says( \"x\" ) ) );";

    @TempDir
    private Path folder;

    private OverlayFolder overlay() {
        return new OverlayFolder(folder.resolve("rules"));
    }

    private static List<String> ids(Rulebook rulebook) {
        return rulebook.rules(STAGES).stream().map(RuleInfo::id).toList();
    }

    @Test
    void a_new_rule_is_added_to_the_bundled_ones() {
        Rulebook rulebook = overlay().rule("another", WHEN, THEN).load();

        assertEquals(ids(OverlayFolder.BUNDLED).size() + 1, ids(rulebook).size());
        assertTrue(ids(rulebook).contains("another"));
    }

    @Test
    void a_rule_that_names_facts_as_release_0_1_0_did_still_judges() {
        String when = "$u : UnderAssessment()\n    exists Serves() // Serves stays here\n    "
                + "$e : Evidence()\n    $o : Open()";
        Rulebook rulebook = overlay()
                .ruleOf(
                        "competence.requirements",
                        "earlier",
                        when,
                        "insert( Conclude.broken( $u, \"earlier\", \"Suffice it to say.\", \"x\", $e.says( \"x\" ) ) );")
                .load();

        RuleInfo earlier = rulebook.rules(STAGES).stream()
                .filter(rule -> rule.id().equals("earlier"))
                .findFirst()
                .orElseThrow();
        List<String> words =
                rulebook.words(earlier).all().stream().map(RuleWords.Word::text).toList();
        assertTrue(words.containsAll(List.of("MethodServes", "RequirementOpen", "\"Suffice it to say.\"")));
        assertTrue(
                rulebook.text(earlier).contains("exists Serves() // Serves stays here"),
                "what is hashed and shown is the centre's own text");
    }

    @Test
    void a_rule_of_a_bundled_id_takes_its_place() {
        Rulebook rulebook = overlay().rule("evidence-authentic", WHEN, THEN).load();
        RuleInfo replaced = rulebook.rules(STAGES).stream()
                .filter(rule -> rule.id().equals("evidence-authentic"))
                .findFirst()
                .orElseThrow();

        assertEquals(ids(OverlayFolder.BUNDLED), ids(rulebook));
        assertEquals("The rule evidence-authentic tries something", replaced.sentence());
    }

    @Test
    void a_disabled_rule_is_gone_and_its_reason_is_kept() {
        Rulebook rulebook = overlay()
                .header("base: bundled\ndisabled:\n  - {id: own-work, reason: There is one assessor only}")
                .load();

        assertEquals(ids(OverlayFolder.BUNDLED).size() - 1, ids(rulebook).size());
        assertEquals(List.of(new Rulebook.Disabled("own-work", "There is one assessor only")), rulebook.disabled());
    }

    @Test
    void a_rulebook_without_a_base_stands_by_itself() {
        Rulebook rulebook = overlay().header("").rule("another", WHEN, THEN).load();

        assertEquals(List.of("another"), ids(rulebook));
        assertEquals(
                "A centre's policy 7 The centre", rulebook.name() + " " + rulebook.version() + " " + rulebook.owner());
    }

    @Test
    void a_rule_is_in_force_from_its_first_day_to_its_last() {
        OverlayFolder overlay = overlay().rule("another", WHEN, THEN);
        String text = read(overlay, "another").replace("\"2007-04-01\" )", "\"2026-01-01\" ) @Until( \"2026-06-30\" )");
        Rulebook rulebook = overlay.text("another", text).load();

        List<String> days = Stream.of("2025-12-31", "2026-01-01", "2026-06-30", "2026-07-01")
                .filter(day -> rulebook.inForce(STAGES, LocalDate.parse(day)).stream()
                        .anyMatch(rule -> rule.id().equals("another")))
                .toList();

        assertEquals(List.of("2026-01-01", "2026-06-30"), days);
    }

    @Test
    void of_two_values_of_a_figure_the_one_in_force_counts() {
        Rulebook rulebook = overlay()
                .header(
                        "base: bundled\nfigures:\n  - {name: months, from: 2026-01-01, value: 12, source: A}\n  - {name: months, from: 2027-01-01, value: 6, source: B}")
                .load();

        assertEquals(List.of(), rulebook.figures(LocalDate.of(2025, 12, 31)));
        assertEquals(12, rulebook.figures(LocalDate.of(2026, 12, 31)).get(0).value());
        assertEquals(
                LocalDate.of(2026, 7, 1),
                rulebook.figures(LocalDate.of(2027, 1, 1)).get(0).monthsBefore());
    }

    @Test
    void a_rule_of_one_area_changes_the_hash_of_that_area_alone() {
        Rulebook bundled = OverlayFolder.BUNDLED;
        Rulebook changed = overlay().rule("another", WHEN, THEN).load();

        assertNotEquals(bundled.of(STAGES).sha256(), changed.of(STAGES).sha256());
        assertEquals(
                bundled.of(new RecruitmentArea().stages()).sha256(),
                changed.of(new RecruitmentArea().stages()).sha256());
        assertNotEquals(
                bundled.of(STAGES).sha256(),
                bundled.of(new RecruitmentArea().stages()).sha256());
    }

    private Rulebook reading(String pattern) {
        OverlayFolder overlay = overlay().rule("another", WHEN, THEN);
        String text = read(overlay, "another")
                .replace("facts.*;", "facts.*;\nimport org.assay.rules.PolicyFigure;")
                .replace(WHEN, pattern + "\n    " + WHEN);
        return overlay.header("""
                        base: bundled
                        figures:
                          - {name: months, from: 2026-01-01, value: 12, source: A}
                          - {name: pieces, from: 2026-01-01, value: 3, source: A}""").text("another", text).load().of(STAGES);
    }

    private static List<String> figures(Rulebook rulebook) {
        return rulebook.figures(LocalDate.of(2026, 6, 1)).stream()
                .map(PolicyFigure::name)
                .toList();
    }

    @Test
    void a_rulebooks_figures_count_where_a_rule_of_the_area_asks_for_them() {
        assertEquals(List.of("months"), figures(reading("PolicyFigure( name == \"months\" )")));
        assertEquals(List.of("pieces"), figures(reading("PolicyFigure( name == \"pieces\", value > 0 )")));
        assertEquals(List.of(), figures(reading("// PolicyFigure( name == \"months\" )")));
    }

    @Test
    void a_figure_that_no_rule_of_the_area_asks_for_leaves_the_hash_as_it_is() {
        Rulebook unread = overlay()
                .header("base: bundled\nfigures: [{name: months, from: 2026-01-01, value: 12, source: A}]")
                .load();

        assertEquals(
                OverlayFolder.BUNDLED.of(STAGES).sha256(), unread.of(STAGES).sha256());
        assertEquals(List.of(), unread.of(STAGES).figures(LocalDate.of(2026, 6, 1)));
    }

    @Test
    void a_rule_disabled_in_one_area_is_named_in_that_area_alone() {
        Rulebook rulebook = overlay()
                .header("base: bundled\ndisabled:\n  - {id: own-work, reason: There is one assessor only}")
                .load();

        assertEquals(rulebook.disabled(), rulebook.of(STAGES).disabled());
        assertEquals(List.of(), rulebook.of(new RecruitmentArea().stages()).disabled());
    }

    @Test
    void the_hash_follows_what_decides_and_nothing_else() {
        String before = overlay().rule("another", WHEN, THEN).load().sha256();
        String cases = overlay()
                .rule("another", WHEN, THEN)
                .file(
                        "competence/evidence/another.cases.yaml",
                        "kind: rule-cases\nrule: another\ncases:\n  - case: Another sentence\n    expect: []\n")
                .load()
                .sha256();
        String rule = overlay()
                .rule("another", WHEN.replace("true", "false"), THEN)
                .load()
                .sha256();
        String figure = overlay()
                .rule("another", WHEN, THEN)
                .header("base: bundled\nfigures: [{name: months, from: 2026-01-01, value: 12, source: A}]")
                .load()
                .sha256();

        assertEquals(before, cases);
        assertNotEquals(before, rule);
        assertNotEquals(before, figure);
    }

    @Test
    void everything_that_is_wrong_is_told_at_once() {
        OverlayFolder overlay = overlay()
                .header("base: bundled")
                .rule("one", "$e : Evidense()", THEN)
                .rule("two", "$e : Evidence( authentic == true )", THEN)
                .rule("three", WHEN, "delete( $e );");
        delete(overlay.path().resolve("competence/evidence/two.cases.yaml"));

        RulesException refused = assertThrows(RulesException.class, overlay::load);

        List<String> told = refused.problems().stream()
                .map(problem -> folder.resolve("rules/competence/evidence")
                                .relativize(Path.of(problem.at().path())) + ":"
                        + problem.at().line() + " " + problem.wrong())
                .toList();
        assertEquals(
                List.of(
                        "one.drl:10 rule \"The rule one tries something\": there is no fact Evidense",
                        "three.drl:12 rule \"The rule three tries something\": \"delete\" has no place in a rule",
                        "three.drl:12 rule \"The rule three tries something\": \"then\" does more than conclude",
                        "two.drl:1 rule \"The rule two tries something\": the rule has no cases",
                        "two.drl:10 rule \"The rule two tries something\": Evidence has no field authentic"),
                told);
    }

    @Test
    void a_conclusion_outside_the_stage_where_it_has_its_effect_is_refused() {
        OverlayFolder overlay = overlay()
                .ruleOf("competence.requirements", "late", WHEN, THEN)
                .ruleOf(
                        "competence.units",
                        "duty",
                        WHEN,
                        "insert( Conclude.broken( \"duty\", \"x\", \"x\", $e.says( \"x\" ) ) );")
                .ruleOf("competence.evidence", "early", WHEN, "insert( new Counted( $e, $e ) );");

        RulesException refused = assertThrows(RulesException.class, overlay::load);

        assertEquals(
                List.of(
                        "competence/evidence/early.drl:12:1: rule \"The rule early tries something\": new Counted has no effect in competence/evidence; move the file to competence/admission, and name that folder as its package",
                        "competence/requirements/late.drl:12:1: rule \"The rule late tries something\": Conclude.discounted has no effect in competence/requirements; move the file to competence/evidence, and name that folder as its package",
                        "competence/units/duty.drl:12:1: rule \"The rule duty tries something\": Conclude.broken has no effect in competence/units; move the file to competence/evidence or competence/requirements, and name that folder as its package"),
                told(refused));
    }

    private List<String> told(RulesException refused) {
        return refused.getMessage()
                .lines()
                .map(line -> line.replace(folder.resolve("rules") + "/", ""))
                .toList();
    }

    @Test
    void a_header_is_checked_against_the_rules() {
        OverlayFolder overlay = overlay()
                .header("base: bundled\ndisabled: [{id: no-such-rule, reason: x}, {id: own-work, reason: x}]")
                .rule("own-work", WHEN, THEN);

        RulesException refused = assertThrows(RulesException.class, overlay::load);

        assertEquals(
                List.of(
                        "the rule own-work is disabled, and the folder has it",
                        "there is no bundled rule \"no-such-rule\" to disable"),
                refused.problems().stream().map(problem -> problem.wrong()).toList());
    }

    @Test
    void copies_of_all_bundled_rules_pass_every_check() {
        OverlayFolder overlay = overlay();
        OverlayFolder.BUNDLED.texts().forEach((path, text) -> overlay.file(path, text)
                .file(path.replace(".drl", ".cases.yaml"), BundledRules.file(path.replace(".drl", ".cases.yaml"))));
        Set<String> cited = OverlayFolder.BUNDLED.rules(List.copyOf(OverlayFolder.BUNDLED.stages())).stream()
                .map(RuleInfo::source)
                .collect(Collectors.toSet());

        Rulebook copied = new CentreRulebooks(
                        OverlayFolder.BUNDLED, () -> cited, folder.resolve("cache"), Duration.ofMinutes(2))
                .load(overlay.path());

        assertEquals(ids(OverlayFolder.BUNDLED), ids(copied));
        assertEquals(List.of(), broken(copied), "they say what the bundled ones say");
    }

    private static List<String> broken(Rulebook rulebook) {
        return Stream.of(new CompetenceArea().cases(), new RecruitmentArea().cases())
                .flatMap(area -> new CaseSuite(rulebook, area).run().stream())
                .flatMap(tried -> tried.results().stream())
                .filter(result -> !result.holds())
                .map(result -> result.tried().at() + ": " + result.difference())
                .toList();
    }

    @Test
    void a_figure_has_one_value_from_a_day() {
        OverlayFolder overlay = overlay().header("""
                base: bundled
                figures:
                  - {name: months, from: 2026-01-01, value: 12, source: A}
                  - {name: months, from: 2026-01-01, value: 6, source: B}""");

        assertEquals(
                List.of("rulebook.yaml:8:5: the figure months has a value from 2026-01-01 in line 7 too; leave one of "
                        + "them, or give it another day"),
                told(assertThrows(RulesException.class, overlay::load)));
    }

    @Test
    void cases_without_a_rule_beside_them_are_refused() {
        String cases = "kind: rule-cases\nrule: own-work\ncases: [{case: A, expect: []}]\n";
        OverlayFolder overlay = overlay()
                .header("base: bundled\ndisabled: [{id: evidence-current, reason: x}]")
                .file("competence/evidence/own-work.cases.yaml", cases)
                .file("competence/units/own-work.cases.yaml", cases)
                .file("competence/evidence/evidence-current.cases.yaml", cases);

        assertEquals(
                List.of(
                        "competence/evidence/evidence-current.cases.yaml: there is no rule for these cases; add the rule beside them, or remove the file",
                        "competence/units/own-work.cases.yaml: there is no rule for these cases; add the rule beside them, or remove the file"),
                told(assertThrows(RulesException.class, overlay::load)));
    }

    @Test
    void a_list_of_documents_is_checked_like_that_of_a_suite() {
        OverlayFolder overlay = overlay().file("sources.yaml", """
                kind: source
                documents:
                  - {id: practice, title: Our practice, publisher: Us, clauses: [{id: "1", title: One}]}
                  - {id: policy, title: Our policy, publisher: Us, clause: [{id: "1", title: One}]}
                """);
        RulesException kind = assertThrows(RulesException.class, overlay::load);
        overlay.file("sources.yaml", """
                kind: sources
                documents:
                  - {id: practice, title: Our practice, publisher: Us, clauses: [{id: "1", title: One}]}
                  - {id: policy, title: Our policy, publisher: Us, clause: [{id: "1", title: One}]}
                """);
        RulesException rest = assertThrows(RulesException.class, overlay::load);

        assertTrue(told(kind).get(0).startsWith("sources.yaml:1:7: "), kind::getMessage);
        assertEquals(
                List.of(
                        "sources.yaml:3:10: a suite has a document \"practice\"; give yours another id",
                        "sources.yaml:4:5: \"clauses\" is missing; add it with a list with at least one entry",
                        "sources.yaml:4:52: unknown key \"clause\"; did you mean \"clauses\"? Otherwise remove it"),
                told(rest));
    }

    @Test
    void a_folder_without_a_header_is_refused() throws IOException {
        Path empty = Files.createDirectories(folder.resolve("empty"));
        CentreRulebooks loader = overlay().loader(folder.resolve("cache"));

        RulesException refused = assertThrows(RulesException.class, () -> loader.load(empty));

        assertEquals(
                empty.resolve("rulebook.yaml")
                        + ": there is no such file; write one with kind: rulebook, name, version and owner",
                refused.getMessage());
    }

    @Test
    void several_at_once_share_a_cache() throws Exception {
        OverlayFolder overlay = overlay().rule("another", WHEN, THEN);
        CentreRulebooks loader = overlay.loader(folder.resolve("cache"));
        ExecutorService threads = Executors.newFixedThreadPool(4);
        Callable<Integer> load = () -> ids(loader.load(overlay.path())).size();

        List<Integer> sizes = threads.invokeAll(List.of(load, load, load, load)).stream()
                .map(CentreRulebooksTest::get)
                .toList();
        threads.shutdown();

        assertEquals(1, sizes.stream().distinct().count());
        assertEquals(1, files(folder.resolve("cache")).size());
    }

    @Test
    void a_spoilt_cache_is_made_again() throws IOException {
        OverlayFolder overlay = overlay().rule("another", WHEN, THEN);
        CentreRulebooks loader = overlay.loader(folder.resolve("cache"));
        loader.load(overlay.path());
        Path cached = files(folder.resolve("cache")).get(0);
        byte[] good = Files.readAllBytes(cached);
        Files.write(cached, new byte[] {1, 2, 3});

        assertTrue(ids(loader.load(overlay.path())).contains("another"));
        assertEquals(good.length, Files.size(cached));
    }

    private static String read(OverlayFolder overlay, String id) {
        try {
            return Files.readString(overlay.path().resolve("competence/evidence/" + id + ".drl"));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void delete(Path file) {
        try {
            Files.delete(file);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.toList();
        }
    }

    private static int get(java.util.concurrent.Future<Integer> future) {
        try {
            return future.get();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
