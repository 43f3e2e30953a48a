package org.assay.cli.rules;

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
import org.assay.testing.CentreRulebook;
import org.assay.testing.Run;
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
        rulebook.header("base: bundled\ndisabled:\n  - {id: claim-current, reason: Every unit has one limit}\n");
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
                .header("base: bundled\ndisabled:\n  - {id: evidence-current, reason: All of it counts}\n"
                        + "  - {id: claim-current, reason: All of it counts}\n");
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
                "bytes of the report: as the record makes them\n");
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
