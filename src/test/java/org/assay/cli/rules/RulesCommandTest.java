package org.assay.cli.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.assay.input.DocumentReader;
import org.assay.testing.Golden;
import org.assay.testing.Run;
import org.assay.testing.WorkedExample;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The commands about rules, and the chapter that explains them. */
class RulesCommandTest {
    private static final String RULE = WorkedExample.RULE;

    @TempDir
    private Path folder;

    @Test
    void the_catalogue_page_is_what_the_rules_are() throws IOException {
        Golden.check(
                Path.of("rules/CATALOGUE.md"),
                Run.assay("rules", "list", "--format", "md").out());
    }

    @Test
    void the_list_is_there_for_programs_and_browsers() {
        String json = Run.assay("rules", "list", "--area", "competence", "--format", "json")
                .out();
        String html = Run.assay("rules", "list", "--format", "html").out();

        assertEquals(
                "Nobody assesses their own work",
                DocumentReader.read("rules.json", json.getBytes(java.nio.charset.StandardCharsets.UTF_8))
                        .items("rules")
                        .stream()
                        .filter(rule -> rule.text("id").equals("own-work"))
                        .findFirst()
                        .orElseThrow()
                        .text("sentence"));
        assertTrue(html.contains("<td>own-work</td><td>Nobody assesses their own work</td>"), html);
    }

    @Test
    void a_rule_is_shown_with_its_figures_cases_and_samples() {
        String shown = Run.assay("rules", "show", "evidence-current").out();

        for (String part : List.of(
                "currencyMonths\n    from 2007-04-01: value 24\n      Starting policy of this library",
                "  silent Evidence from the last day within the limit stands\n",
                "  es19-stale-evidence.yaml: E02 is discounted: it is dated 2024-05-14")) {
            assertTrue(shown.contains(part), shown);
        }
    }

    @Test
    void the_bundled_rules_pass_their_own_checks_without_a_warning() {
        Run run = Run.assay("rules", "check");

        assertEquals(0, run.exitCode(), run::toString);
        assertTrue(!run.out().contains("warning"), run::toString);
    }

    @Test
    void a_new_rule_fails_until_it_is_written() {
        Run laid = Run.assay("rules", "new", "one-thing", "--area", "competence", "--in", folder.toString());
        Run again = Run.assay("rules", "new", "one-thing", "--area", "competence", "--in", folder.toString());
        Run checked = Run.assay("rules", "check", folder.toString());

        assertEquals(List.of(0, 4, 4), List.of(laid.exitCode(), again.exitCode(), checked.exitCode()));
        assertTrue(
                checked.err()
                        .contains("one-thing.drl:9:1: rule \"Say here in one sentence what one-thing does\": "
                                + "no document has the clause \"DOCUMENT, CLAUSE\""),
                checked::toString);
    }

    @Test
    void a_stage_without_a_template_names_those_that_have_one() {
        Run none = scaffold("es19-late", "competence", "--stage", "units");
        Run other = scaffold("score-late", "recruitment", "--stage", "sift");

        assertEquals(List.of(2, 2), List.of(none.exitCode(), other.exitCode()));
        assertTrue(
                none.err()
                        .startsWith(
                                "There is no template for a new rule of competence/units; name one of evidence, "
                                        + "requirements, methods, policy with --stage, or give the id of a bundled rule to lay out a copy of it.\n"),
                none::toString);
        assertTrue(
                other.err().contains("recruitment/sift; name one of scores, combining, policy with --stage"),
                other::toString);
    }

    /** Of each, only source and figure are filled in, and what its cases expect. */
    @ParameterizedTest
    @CsvSource({
        "competence,evidence,1",
        "competence,methods,1",
        "competence,policy,1",
        "competence,requirements,1",
        "recruitment,scores,1",
        "recruitment,combining,1",
        "recruitment,policy,60"
    })
    void every_template_is_a_rule_that_fires_once_its_source_and_figure_are_named(
            String area, String stage, String figure) throws IOException {
        Run laid = scaffold("ours", area, "--stage", stage);
        Path rule = folder.resolve(area + "/" + stage + "/ours.drl");
        Path header = folder.resolve("rulebook.yaml");
        Files.writeString(rule, Files.readString(rule).replace("DOCUMENT, CLAUSE", "practice, validity"));
        Files.writeString(
                header,
                Files.readString(header)
                        .replace("# figures:\n#  ", "figures:\n ")
                        .replace("value: 1,", "value: " + figure + ","));
        Run written = Run.assay("rules", "test", folder.toString(), "--rewrite");
        Run tested = Run.assay("rules", "test", folder.toString(), "--coverage");
        String cases = Files.readString(folder.resolve(area + "/" + stage + "/ours.cases.yaml"));

        assertEquals(
                List.of(0, 0, 0),
                List.of(laid.exitCode(), written.exitCode(), tested.exitCode()),
                () -> laid + "\n" + written + tested);
        assertFalse(tested.out().contains("ours.cases.yaml: no case"), tested::toString);
        assertTrue(cases.contains("(ours)"), cases);
    }

    @Test
    void without_a_stage_a_rule_of_competence_is_one_of_evidence() {
        Run laid = scaffold("ours", "competence");

        assertTrue(laid.out().contains("competence/evidence/ours.drl"), laid::toString);
    }

    @Test
    void a_bundled_rule_is_laid_out_as_a_copy_that_replaces_it() {
        Run laid = scaffold("decision-competent", "competence");
        Run checked = Run.assay("rules", "check", folder.toString());

        assertEquals(List.of(0, 0), List.of(laid.exitCode(), checked.exitCode()), () -> laid + "\n" + checked);
        assertTrue(
                laid.out()
                        .endsWith("decision-competent.cases.yaml\ndecision-competent is a bundled rule: this copy "
                                + "replaces it. Change the copy and its cases; then run:\n  assay rules test " + folder
                                + "\n"),
                laid::toString);
    }

    private Run scaffold(String id, String area, String... more) {
        return Run.assay(
                Stream.concat(Stream.of("rules", "new", id, "--area", area, "--in", folder.toString()), Stream.of(more))
                        .toArray(String[]::new));
    }

    @Test
    void the_worked_example_of_the_chapter_can_be_carried_out() throws IOException {
        String rules = example();
        Run untested = Run.assay("rules", "test", rules, "--rewrite");
        Run tested = Run.assay(
                "rules",
                "test",
                rules,
                "--coverage",
                "--junit",
                folder.resolve("junit.xml").toString());
        Run checked = Run.assay("rules", "check", rules);

        assertEquals(
                List.of(0, 0, 0),
                List.of(untested.exitCode(), tested.exitCode(), checked.exitCode()),
                () -> untested + "\n" + tested + checked);
        assertTrue(
                !tested.out().contains("not covered") && !checked.out().contains("warning"),
                () -> tested + "\n" + checked);
        assertTrue(Files.readString(folder.resolve("junit.xml"))
                .contains("<testcase classname=\"es19-recent-observation\" "
                        + "name=\"One of the last day within the 12 months counts\"/>"));
        assertTrue(Files.readString(Path.of(rules, RULE + ".cases.yaml"))
                .contains("- claim E01>ES19/1 is discounted (es19-recent-observation)"));
    }

    @Test
    void a_report_names_the_centres_rulebook_its_rule_and_its_figure() throws IOException {
        String rules = example();
        Run run = Run.assay(
                "assess",
                "samples/competence/es19-competent.yaml",
                "--rules",
                rules,
                "--as-of",
                "2027-04-01",
                "--format",
                "text,html,json",
                "-o",
                folder.toString());
        String page = Files.readString(folder.resolve("es19-competent.html"));

        assertEquals(0, run.exitCode(), run::toString);
        assertTrue(run.out().contains("Judged by the rulebook Our rulebook, version 1, of Our centre."), run::toString);
        for (String part :
                List.of("Our rulebook, version 1, of Our centre", "es19-recent-observation", "Centre policy 4.2")) {
            assertTrue(page.contains(part), part);
        }
        assertEquals(
                0,
                Run.assay("verify", folder.resolve("es19-competent.json").toString(), "--rules", rules)
                        .exitCode());
    }

    @Test
    void a_difference_says_which_decisions_would_change_and_why() throws IOException {
        Files.createDirectories(folder.resolve("out"));
        Run.assay(
                "assess",
                "samples/competence/es19-competent.yaml",
                "--as-of",
                "2027-04-01",
                "--format",
                "json",
                "-o",
                folder.resolve("out").toString());

        String told = Run.assay(
                        "rules",
                        "diff",
                        "bundled",
                        example(),
                        folder.resolve("out").toString())
                .out();

        for (String part : List.of(
                "  only in the second: " + RULE
                        + ".drl: An observation older than the centre's limit does not count for ES19\n",
                "  figure es19-observation-months: none in the first, 12 months from 2026-01-01 in the second\n",
                "  ES19: competent becomes not yet competent. The candidate is not yet competent in ES19: scope S2 and S3 are not met.\n",
                "Of 1 recorded decision 1 would change.\n")) {
            assertTrue(told.contains(part), told);
        }
    }

    /** The folder that the chapter's steps make. */
    private String example() throws IOException {
        return WorkedExample.lay(folder);
    }

    @Test
    void rules_of_every_area_are_shown_and_tried() {
        String shown = Run.assay("rules", "show", "criterion-demonstrated").out();
        Run tried = Run.assay("rules", "test", "--area", "recruitment", "--coverage");

        assertTrue(shown.contains("\n  toolkit-example.yaml: E1 of 101 is demonstrated: "), shown);
        assertEquals(0, tried.exitCode(), tried::toString);
        assertTrue(tried.out().contains(" rules: 0 do not hold\nNothing is left out: "), tried::toString);
    }
}
