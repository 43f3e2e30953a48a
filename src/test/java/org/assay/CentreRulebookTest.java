package org.assay;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.assay.report.PdfChecks;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a quality assurer sees who judges by a centre's own rulebook. */
class CentreRulebookTest {
    private static final String PORTFOLIO = "samples/competence/es19-competent.yaml";

    @TempDir
    private Path folder;

    private CentreRulebook rulebook;

    @BeforeEach
    void lay_out_the_rulebook() {
        rulebook = CentreRulebook.in(folder.resolve("policy"));
    }

    private static void assertHas(String text, String... parts) {
        for (String part : parts) {
            assertTrue(text.contains(part), () -> "\"" + part + "\" is not in " + text);
        }
    }

    /** The report of the portfolio under the centre's rulebook, without line breaks and markup where it is a page. */
    private String page(String... more) throws IOException {
        Run run = assess("html", more);
        assertEquals(0, run.exitCode(), run::toString);
        return Files.readString(folder.resolve("es19-competent.html"))
                .replaceAll("<[^>]*>", " ")
                .replaceAll("\\s+", " ");
    }

    private Run assess(String format, String... more) {
        return Run.assay(Stream.concat(
                        Stream.of(
                                "assess",
                                PORTFOLIO,
                                "--rules",
                                rulebook.toString(),
                                "--format",
                                format,
                                "-o",
                                folder + "/"),
                        Arrays.stream(more))
                .toArray(String[]::new));
    }

    @Test
    void a_report_says_by_which_rulebook_it_is_verified() throws IOException {
        assertHas(
                page(),
                "assay verify REPORT.pdf --rules FOLDER",
                "FOLDER holds the rulebook Anytown policy, version 3, of Anytown Assessment Centre");
    }

    @Test
    void a_report_marks_the_centres_rules_and_lists_the_figures_that_its_rules_read() throws IOException {
        rulebook.rule("competence/evidence/no-testimony", """
                when
                    $e : Evidence( authenticated == false )
                then
                    insert( Conclude.discounted( $e, "it is not wanted", $e.says( "is there" ) ) );
                """);
        String page = page();

        assertHas(
                page,
                "no-testimony (the centre's own)",
                "evidence-current (replaces the bundled rule)",
                "read, and no judgement rests on it 12 1 January 2020 Centre policy 4.2");
        assertFalse(page.contains("24 months"), page);
    }

    @Test
    void a_rulebook_that_decides_nothing_is_refused_and_nothing_is_written() throws IOException {
        rulebook.header("");

        Run one = assess("html,pdf");
        Run many = assess("html,pdf", "samples/competence/es19-missing-scope.yaml");

        for (Run run : List.of(one, many)) {
            assertEquals(4, run.exitCode(), run::toString);
            assertHas(
                    run.err(),
                    PORTFOLIO + ": no rule of the rulebook Anytown policy, version 3, decides on it; "
                            + "write base: bundled into rulebook.yaml");
            assertEquals("", run.out());
        }
        try (Stream<Path> files = Files.list(folder)) {
            assertEquals(List.of(folder.resolve("policy")), files.toList());
        }
    }

    @Test
    void the_list_marks_what_the_centre_added_replaced_and_left_out() {
        rulebook.header("base: bundled\ndisabled:\n  - {id: own-work, reason: There is one assessor}\n")
                .rule("competence/evidence/no-testimony", """
                        when
                            $e : Evidence( authenticated == false )
                        then
                            insert( Conclude.discounted( $e, "it is not wanted", $e.says( "is there" ) ) );
                        """);
        String list = "rules list --rules " + rulebook;

        assertHas(
                Run.assay(list.split(" ")).out(),
                "  evidence-current (replaces the bundled rule)\n",
                "  no-testimony (the centre's own)\n",
                "  evidence-authentic\n",
                "  own-work (not applied: There is one assessor)\n");
        assertHas(
                Run.assay((list + " --format html").split(" ")).out(),
                "<td>no-testimony (the centre's own)</td>",
                "<li>own-work: There is one assessor</li>");
        assertHas(
                Run.assay((list + " --format json").split(" ")).out(),
                "\"origin\": \"replacing\"",
                "\"reason\": \"There is one assessor\"");
    }

    @Test
    void a_rule_that_concludes_in_no_sample_says_so() {
        assertHas(
                Run.assay("rules", "show", "evidence-current", "--rules", rulebook.toString())
                        .out(),
                "  file: competence/evidence/evidence-current.drl (replaces the bundled rule)\n");
        rulebook.rule("competence/evidence/no-testimony", """
                when
                    $e : Evidence( id == "nothing" )
                then
                    insert( Conclude.discounted( $e, "it is not wanted", $e.says( "is there" ) ) );
                """);
        assertHas(
                Run.assay("rules", "show", "no-testimony", "--rules", rulebook.toString())
                        .out(),
                "Samples in which it concludes: none\n");
    }

    @Test
    void every_file_of_a_rulebook_can_be_checked_alone() throws IOException {
        Path cases = folder.resolve("policy").resolve(CentreRulebook.CURRENT + ".cases.yaml");
        Path base = folder.resolve("policy/competence/case-base.yaml");
        Files.copy(Path.of("rules/competence/case-base.yaml"), base);
        Files.copy(Path.of("standards/demonstration/sources.yaml"), folder.resolve("policy/sources.yaml"));

        Run run = Run.assay(
                "check",
                rulebook + "/rulebook.yaml",
                rulebook + "/sources.yaml",
                cases.toString(),
                base.toString(),
                "rules/recruitment/case-base.yaml");

        assertEquals(0, run.exitCode(), run::toString);
        assertHas(run.out(), "kind rulebook\n", "kind sources\n", "kind rule-cases\n", "kind case-base\n");
    }

    @Test
    void mistakes_in_files_of_a_rulebook_are_told_with_their_places() throws IOException {
        Path header = folder.resolve("policy/rulebook.yaml");
        Path cases = folder.resolve("policy").resolve(CentreRulebook.CURRENT + ".cases.yaml");
        Path base = folder.resolve("policy/case-base.yaml");
        Files.writeString(header, Files.readString(header).replace("owner:", "ovner:"));
        Files.writeString(cases, Files.readString(cases).replace("rule: evidence-current", "rule: another"));
        Files.copy(Path.of("rules/competence/case-base.yaml"), base);

        Run run = Run.assay("check", header.toString(), cases.toString(), base.toString());

        assertEquals(3, run.exitCode(), run::toString);
        assertHas(
                run.err(),
                header + ":4:1: unknown key \"ovner\"",
                cases + ":2:7: the cases are for \"another\"; write rule: evidence-current, as the file is named",
                "no area has the folder \"policy\", in which the case base lies; "
                        + "put it into one named competence or recruitment");
    }

    private Run test(String... more) {
        return Run.assay(Stream.concat(Stream.of("rules", "test", rulebook.toString()), Arrays.stream(more))
                .toArray(String[]::new));
    }

    @Test
    void cases_of_bundled_rules_that_come_out_differently_are_skipped_for_a_build_server() throws IOException {
        Path xml = folder.resolve("junit.xml");
        Run run = test("--junit", xml.toString());
        String results = Files.readString(xml);

        assertEquals(0, run.exitCode(), run::toString);
        assertHas(run.out(), "0 do not hold, 1 case of a bundled rule comes out differently under this rulebook\n");
        assertHas(results, " failures=\"0\">", "<skipped message=\"comes out differently under this rulebook: ");
        assertFalse(results.contains("<failure"), results);
    }

    @Test
    void rewritten_cases_hold_and_their_files_are_named() throws IOException {
        String body = """
                when
                    $e : Evidence( authenticated == false )
                then
                    insert( Conclude.discounted( $e, "it is not wanted", $e.says( "is there" ) ) );
                """;
        rulebook.rule("competence/evidence/one-thing", body).rule("competence/evidence/other-thing", body);
        for (String id : List.of("one-thing", "other-thing")) {
            Path cases = folder.resolve("policy/competence/evidence/" + id + ".cases.yaml");
            Files.writeString(cases, Files.readString(cases).replace("[]", "[nothing]"));
        }

        Run one = test("--rewrite", "--rule", "one-thing");
        Run all = test();
        Run rest = test("--rewrite");

        assertEquals(
                new Run(
                        0,
                        "Rewritten: " + rulebook + "/competence/evidence/one-thing.cases.yaml (1 case)\n"
                                + "1 case of 1 rule: 0 do not hold\n",
                        ""),
                one);
        assertEquals(10, all.exitCode(), all::toString);
        assertHas(all.out(), "DOES NOT HOLD ", "other-thing.cases.yaml", ": 1 does not hold, ");
        assertEquals(0, rest.exitCode(), rest::toString);
        assertHas(rest.out(), "Rewritten: " + rulebook + "/competence/evidence/other-thing.cases.yaml (1 case)\n");
        assertEquals(2, test("--rule", "no-thing").exitCode());
    }

    @Test
    void coverage_says_where_nothing_is_left_out() {
        assertHas(
                Run.assay("rules", "test", "--rule", "evidence-current", "--coverage")
                        .out(),
                " cases of 1 rule: 0 do not hold\nNothing is left out: ");
    }

    private Run diff(Path... records) {
        return Run.assay(Stream.concat(
                        Stream.of("rules", "diff", "bundled", rulebook.toString()),
                        Arrays.stream(records).map(Path::toString))
                .toArray(String[]::new));
    }

    @Test
    void a_difference_looks_into_the_reports_of_a_folder_and_counts_each_decision_once() throws IOException {
        Path out = Files.createDirectory(folder.resolve("out"));
        Run.assay("assess", PORTFOLIO, "--as-of", "2027-04-01", "--format", "pdf,json", "-o", out + "/");
        Files.copy(Path.of(PORTFOLIO), out.resolve("portfolio.yaml"));
        Files.writeString(out.resolve("other.json"), "{}");
        Files.writeString(out.resolve("other.pdf"), "no PDF");

        Run run = diff(out);

        assertEquals(0, run.exitCode(), run::toString);
        assertHas(
                run.out(),
                "Assay rulebook 1 (",
                ") and Anytown policy 3 (",
                ") differ:\n",
                "es19-competent.json:\n  ES19: competent becomes not yet competent.",
                "Of 1 recorded decision 1 would change.\n");
        assertFalse(run.out().contains("es19-competent.pdf"), run::toString);
    }

    @Test
    void a_difference_refuses_files_and_folders_without_records_and_reads_the_others() throws IOException {
        Path empty = Files.createDirectory(folder.resolve("empty"));
        Files.copy(Path.of(PORTFOLIO), empty.resolve("portfolio.yaml"));
        assess("pdf");
        Path report = folder.resolve("es19-competent.pdf");

        Run run = diff(empty, Path.of(PORTFOLIO), report);

        assertEquals(3, run.exitCode(), run::toString);
        assertHas(run.out(), "Of 1 recorded decision 0 would change.\n");
        assertHas(
                run.err(),
                empty + ": the folder holds no decision records; name reports (.pdf) or records (.json)",
                PORTFOLIO + ": the file holds no decision records; ");
    }

    @Test
    void a_figure_is_named_in_words_and_with_the_unit_that_it_is_given() throws IOException {
        assertHas(page(), "ES19 observation months read, and no judgement rests on it 12 1 January");

        rulebook.header("base: bundled\nfigures:\n  - {name: es19-observation-months, from: 2020-01-01, value: 12, "
                + "unit: months, source: Centre policy 4.2}\n");

        assertHas(page(), "no judgement rests on it 12 months 1 January");
    }

    @Test
    void a_figure_is_not_applied_where_the_rule_that_judges_by_it_is_disabled() throws IOException {
        rulebook = CentreRulebook.in(folder.resolve("less"))
                .header("base: bundled\ndisabled:\n  - {id: evidence-current, reason: All of it counts}\n");
        Files.delete(folder.resolve("less").resolve(CentreRulebook.CURRENT + ".drl"));
        Files.delete(folder.resolve("less").resolve(CentreRulebook.CURRENT + ".cases.yaml"));

        assertFalse(page().contains("24 months"));
    }

    @Test
    void a_rule_that_made_judgements_is_marked_and_the_record_is_judged_again_alike() throws IOException {
        assertHas(
                page("--as-of", "2027-04-01"),
                "evidence-current · replaces the bundled rule ·",
                "evidence 12 1 January 2020 Centre policy 4.2");
        assess("json", "--as-of", "2027-04-01");
        String record = folder.resolve("es19-competent.json").toString();

        Run verified = Run.assay("verify", record, "--rules", rulebook.toString());

        assertEquals(0, verified.exitCode(), verified::toString);
        assertEquals(0, Run.assay("check", record).exitCode());
    }

    @Test
    void verify_without_the_rulebook_asks_for_it_and_calls_nothing_different() throws Exception {
        assess("pdf", "--as-of", "2027-04-01");
        String report = folder.resolve("es19-competent.pdf").toString();

        PdfChecks.assertConforms(Files.readAllBytes(Path.of(report)));
        Run without = Run.assay("verify", report);
        Run with = Run.assay("verify", report, "--rules", rulebook.toString());

        assertEquals(3, without.exitCode(), without::toString);
        assertTrue(
                without.out().startsWith(report + ": NOT VERIFIED: made by another rulebook, Anytown policy 3 ("),
                without::toString);
        assertHas(
                without.out(),
                "); give it with --rules FOLDER\n",
                "decision: otherwise by Assay rulebook 1 (",
                "parts of the record: fit together\n",
                "bytes of the report: the same\n");
        assertFalse(without.out().contains("DIFFERENT"), without::toString);
        assertEquals(0, with.exitCode(), with::toString);
    }

    @Test
    void verify_by_a_centres_rulebook_of_what_the_bundled_one_decided_says_to_leave_it_out() {
        Run.assay("assess", PORTFOLIO, "--as-of", "2027-04-01", "--format", "json", "-o", folder + "/");

        Run run = Run.assay("verify", folder.resolve("es19-competent.json").toString(), "--rules", rulebook.toString());

        assertEquals(3, run.exitCode(), run::toString);
        assertHas(run.out(), "NOT VERIFIED: made by another rulebook, Assay rulebook 1 (", "; leave --rules out\n");
    }
}
