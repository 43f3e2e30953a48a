package org.assay.rules.cases;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.assay.competence.CompetenceArea;
import org.assay.rules.RulesException;
import org.assay.rules.book.Rulebook;
import org.assay.rules.centre.OverlayFolder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Doubts about rules that compile. */
class RuleAnalysisTest {
    private static final CaseBench AREA = new CompetenceArea().cases();

    @TempDir
    private Path folder;

    private static List<String> warnings(Rulebook rulebook) {
        return new RuleAnalysis(rulebook, AREA, Set.of("ES5", "ES19")).warnings(new CaseSuite(rulebook, AREA).run());
    }

    /** Without the name of the folder. */
    private List<String> own(Rulebook rulebook) {
        return warnings(rulebook).stream()
                .map(line -> line.replace(folder.resolve("rules") + "/", ""))
                .toList();
    }

    private OverlayFolder overlay() {
        return new OverlayFolder(folder.resolve("rules"));
    }

    @Test
    void the_bundled_rules_raise_no_doubt() {
        assertEquals(List.of(), warnings(OverlayFolder.BUNDLED));
    }

    @Test
    void two_rules_that_give_opposite_verdicts_are_named_with_an_example() {
        Rulebook rulebook = overlay()
                .ruleOf(
                        "competence.admission",
                        "always",
                        "$e : Evidence( authenticated == false )",
                        "insert( Conclude.admissible( $e, java.util.List.of(), java.util.List.of() ) );")
                .load();

        List<String> warnings = warnings(rulebook);

        assertTrue(
                warnings.stream()
                        .anyMatch(
                                warning -> warning.contains(
                                        "competence/admission/always.drl:6:1: evidence-authentic and always give opposite verdicts on evidence E02, as in the case \"")),
                warnings::toString);
    }

    @Test
    void a_subject_that_no_rule_judges_is_named_with_an_example() {
        Rulebook without = OverlayFolder.BUNDLED.only(rule -> !rule.id().equals("evidence-admissible"));

        assertTrue(
                warnings(without).stream().anyMatch(warning -> warning.startsWith("no rule judges evidence E0")),
                () -> warnings(without).toString());
    }

    @Test
    void a_rule_whose_figure_is_never_in_force_can_never_fire() {
        Rulebook rulebook = overlay()
                .header("base: bundled\nfigures: [{name: other, from: 2026-01-01, value: 1, source: A},"
                        + " {name: missing, from: 2026-01-01, value: 1, source: A}]")
                .text("lost", """
                        package competence.evidence

                        import org.assay.competence.facts.*;
                        import org.assay.rules.*;

                        rule "It reads a figure that came too late"
                            @Id( "lost" ) @Source( "practice, validity" ) @Since( "2007-04-01" ) @Until( "2025-12-31" )
                        when
                            PolicyFigure( name == "missing", $day : monthsBefore )
                            $e : Evidence( date < $day )
                        then
                            insert( Conclude.discounted( $e, "x", $e.says( "x" ) ) );
                        end
                        """)
                .load();

        assertEquals(
                List.of(
                        "competence/evidence/lost.drl:9:1: lost can never fire: rulebook.yaml has no figure missing that is in force while the rule is (exact)",
                        "rulebook.yaml:6:1: no rule reads the figure other of rulebook.yaml (exact)",
                        "competence/evidence/lost.drl:6:1: lost fires in no case and in no variation (sampled)"),
                own(rulebook));
    }

    @Test
    void a_figure_of_the_strategy_is_told_to_stand_elsewhere() {
        Rulebook rulebook = overlay()
                .header("base: bundled\nfigures: [{name: currencyMonths, from: 2026-01-01, value: 12, source: A}]")
                .load();

        assertEquals(
                List.of(
                        "rulebook.yaml:6:1: no rule reads the figure currencyMonths of rulebook.yaml; the rules read that"
                                + " of the suite's assessment-strategy.yaml: change it in a copy of the suite, and judge with"
                                + " --suite (exact)"),
                own(rulebook));
    }

    @Test
    void what_the_texts_of_a_rule_and_its_cases_name_is_looked_at() {
        Rulebook rulebook = overlay()
                .header("base: bundled\nfigures: [{name: months, from: 2026-07-01, value: 12, source: A}]")
                .text("stale", """
                        package competence.evidence

                        import org.assay.competence.facts.*;
                        import org.assay.rules.*;

                        rule "Evidence older than 12 months is discounted"
                            @Id( "stale" ) @Source( "practice, validity" ) @Since( "2026-01-01" )
                        when
                            PolicyFigure( name == "months", $day : monthsBefore )
                            $c : Claim( unitCode in ( "ES19", "ES99" ), $id : evidenceId )
                            $e : Evidence( id == $id, date < $day )
                        then
                            insert( Conclude.discounted( $c,
                                "it is more than 12 months old",
                                $e.says( "x" ) ) );
                        end
                        """)
                .file("competence/evidence/stale.cases.yaml", """
                        kind: rule-cases
                        rule: stale
                        cases:
                          - case: It fires
                            given:
                              unit: {code: ES9}
                              evidence: [{id: E01, date: 2025-01-01}]
                            expect: []
                        """)
                .file("competence/evidence/other.drl.old", "x")
                .load();

        assertEquals(
                List.of(
                        "competence/evidence/other.drl.old: the file is not looked at; rename it, or move it elsewhere",
                        "competence/evidence/stale.drl:9:1: from 2026-01-01 to 2026-06-30 the rule stale has no figure months and stays silent (exact)",
                        "competence/evidence/stale.drl:10:1: no suite has the unit \"ES99\"; did you mean \"ES19\"?",
                        "competence/evidence/stale.drl:6:1: the number 12 stands in a text and goes stale when the figure changes; join the figure's own value() to the text",
                        "competence/evidence/stale.drl:14:1: the number 12 stands in a text and goes stale when the figure changes; join the figure's own value() to the text",
                        "competence/evidence/stale.cases.yaml:6:20: no suite has the unit \"ES9\"; did you mean \"ES19\"?"),
                own(rulebook).stream()
                        .filter(line -> !line.contains("opposite") && !line.contains("fires in no"))
                        .toList());
    }

    @Test
    void a_rulebook_that_decides_nothing_is_refused() {
        Rulebook rulebook = overlay()
                .header("")
                .rule(
                        "alone",
                        "$e : Evidence( authenticated == false )",
                        "insert( Conclude.discounted( $e, \"x\", $e.says( \"x\" ) ) );")
                .load();

        RulesException refused = assertThrows(RulesException.class, () -> warnings(rulebook));

        assertEquals(
                folder.resolve("rules/rulebook.yaml")
                        + ": no rule gives a decision; add base: bundled to change the bundled rulebook, or rules that decide",
                refused.getMessage());
    }
}
