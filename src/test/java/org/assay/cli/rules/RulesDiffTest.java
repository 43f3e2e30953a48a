package org.assay.cli.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.assay.testing.CentreRulebook;
import org.assay.testing.Run;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a comparison of two rulebooks says of recorded decisions: which verify, which would change, and how many in all. */
class RulesDiffTest {
    private static final String SAMPLES = "samples/competence/";
    private static final String ROUND = "samples/recruitment/";

    @TempDir
    Path folder;

    private Path decisions;
    private CentreRulebook centre;

    @BeforeEach
    void prepare() throws IOException {
        decisions = Files.createDirectory(folder.resolve("decisions"));
        centre = CentreRulebook.in(folder.resolve("policy"));
    }

    private Path assess(String sample, String... options) {
        Path record = decisions.resolve(sample + ".json");
        Run run = Run.assay(Stream.concat(
                        Stream.of(
                                "assess",
                                SAMPLES + sample + ".yaml",
                                "--as-of",
                                "2027-04-01",
                                "--format",
                                "json",
                                "-o",
                                record.toString()),
                        Stream.of(options))
                .toArray(String[]::new));
        assertEquals(0, run.exitCode(), run::toString);
        return record;
    }

    private Run diff(Object second, Object... args) {
        return Run.assay(Stream.concat(
                        Stream.of("rules", "diff", "bundled", second.toString(), decisions.toString()),
                        Stream.of(args).map(Object::toString))
                .toArray(String[]::new));
    }

    private static void forge(Path record) throws IOException {
        String made = Files.readString(record);
        String forged = made.replaceFirst("\"decision\": \"rejected\"", "\"decision\": \"accepted\"");
        Files.writeString(record, forged);
        assertFalse(made.equals(forged), made);
    }

    @Test
    void decisions_are_counted_by_assessor_unit_and_rule() {
        assess("es19-competent");
        assess("es19-missing-scope");

        Run run = diff(centre);

        assertEquals(0, run.exitCode(), run::toString);
        assertTrue(run.out().contains("""
                Of 2 recorded decisions 1 would change, 1 would rest on other reasons.
                Decisions that would change, by assessor:
                  1 of 1  A-02: Gwendoline Ashcombe-Vole
                  0 of 1  A-03: Ignatius Pettigrew-Lamb
                Decisions that would change, by unit:
                  1 of 2  ES19
                Judgements that would change, by rule:
                """), run::toString);
        assertTrue(run.out().contains("\n  4 of 4  evidence-current\n"), run::toString);
    }

    @Test
    void a_record_that_does_not_verify_comes_first_with_why_and_counts_nowhere() throws IOException {
        assess("es19-competent");
        Path forged = assess("es19-not-yet-competent");
        forge(forged);

        Run run = diff(centre);

        assertEquals(10, run.exitCode(), run::toString);
        assertTrue(run.out().contains(forged + ": DIFFERENT (CA-2026-00402, "), run::toString);
        assertTrue(
                run.out().indexOf(forged.toString())
                        < run.out().indexOf(decisions.resolve("es19-competent.json") + ":"),
                run::toString);
        assertTrue(run.out().contains("; counts nowhere\n  - "), run::toString);
        assertTrue(
                run.out()
                        .contains(
                                "Of 1 recorded decision 1 would change. 1 more does not verify, and counts nowhere.\n"),
                run::toString);
        assertTrue(run.out().contains("  1 of 1  ES19\n"), run::toString);
        Run verified = Run.assay("verify", forged.toString(), decisions.toString());
        assertEquals(10, verified.exitCode(), verified::toString);
    }

    @Test
    void a_decision_by_either_of_the_rulebooks_is_proven_and_one_by_a_third_is_not() {
        assess("es19-competent", "--rules", centre.toString());
        CentreRulebook third = CentreRulebook.in(folder.resolve("third"))
                .header("base: bundled\nfigures:\n  - {name: es19-observation-months, from: 2020-01-01, value: 36,"
                        + " source: Centre policy 4.2}\n");

        Run by = diff(centre);
        Run other = diff(third);

        assertEquals(0, by.exitCode(), by::toString);
        assertTrue(by.out().contains("Of 1 recorded decision 1 would change.\n"), by::toString);
        assertEquals(3, other.exitCode(), other::toString);
        assertTrue(other.out().contains(": NOT VERIFIED (CA-2026-00401, "), other::toString);
        assertTrue(other.out().contains("  - made by another rulebook, Anytown policy 3 ("), other::toString);
        assertTrue(
                other.out().contains("Of 0 recorded decisions 0 would change. 1 more does not verify,"),
                other::toString);
        assertFalse(other.out().contains("by unit"), other::toString);
    }

    @Test
    void a_bundled_decision_is_proven_where_two_rulebooks_of_a_centre_are_compared() {
        Path record = assess("es19-competent");

        Run run = Run.assay("rules", "diff", centre.toString(), centre.toString(), record.toString());

        assertEquals(0, run.exitCode(), run::toString);
        assertTrue(run.out().contains("Of 1 recorded decision 0 would change.\n"), run::toString);
    }

    @Test
    void a_report_that_cannot_be_read_is_listed_with_why() throws IOException {
        assess("es19-competent");
        Path broken = Files.writeString(decisions.resolve("broken.json"), "{\"kind\": \"decision-record\"}");

        Run run = diff("bundled", broken);

        assertEquals(10, run.exitCode(), run::toString);
        assertTrue(run.out().contains(broken + ": INVALID; counts nowhere\n  - "), run::toString);
    }

    @Test
    void tables_hold_what_the_text_tells() throws IOException {
        assess("es19-competent");
        forge(assess("es19-not-yet-competent"));

        Run csv = diff(centre, "--format", "csv");
        Run json = diff(centre, "--format", "json");

        assertTrue(
                csv.out().startsWith("by,name,result,about,decision,record,of,changed,changes,reasons,differences\r\n"),
                csv::toString);
        assertTrue(csv.out().contains("\r\nunit,ES19,,,,,1,1,,,\r\n"), csv::toString);
        assertTrue(csv.out().contains("\r\nassessor,A-02: Gwendoline Ashcombe-Vole,,,,,1,1,,,\r\n"), csv::toString);
        assertTrue(csv.out().contains("es19-not-yet-competent.json,different,\"CA-2026-00402, "), csv::toString);
        assertTrue(csv.out().contains("changed:            competence/evidence/evidence-current.drl: "), csv::toString);
        assertTrue(json.out().contains("\"by\": \"record\",\n    \"changed\": 2,\n"), json::toString);
        assertEquals(10, json.exitCode(), json::toString);
    }

    @Test
    void a_round_is_counted_by_panel_member_vacancy_and_criterion() {
        Run made = Run.assay(
                "select",
                ROUND + "electoral-administrator.yaml",
                ROUND + "selection.yaml",
                "--round-only",
                "--format",
                "json",
                "-o",
                decisions.resolve("round.json").toString());
        assertEquals(0, made.exitCode(), made::toString);
        centre.header("base: bundled\ndisabled:\n  - {id: criterion-not-demonstrated, reason: As a trial}\n");

        Run run = diff(centre);

        assertEquals(0, run.exitCode(), run::toString);
        for (String line :
                new String[] {"by panel member:", "R1: Helen Marsh", "by vacancy:", "EA-2026-01", "by criterion:"}) {
            assertTrue(run.out().contains(line), () -> line + "\n" + run);
        }
        assertTrue(run.out().contains("EA-2026-01/S2\n"), run::toString);
        assertTrue(run.out().contains("  criterion-not-demonstrated\n"), run::toString);
    }
}
