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
import org.assay.testing.CentreRulebook;
import org.assay.testing.Run;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the commands about rules tell of a centre's own rulebook. */
class CentreRulesTest {
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
        assertHas(run.out(), "0 do not hold, 3 cases of bundled rules come out differently under this rulebook\n");
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
}
