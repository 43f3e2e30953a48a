package org.assay.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.assay.competence.CompetenceCases;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Doubts about rules that compile. */
class RuleAnalysisTest {
    private static final Area AREA = CompetenceCases.area();

    @TempDir
    private Path folder;

    private static List<String> warnings(Rulebook rulebook) {
        return new RuleAnalysis(rulebook, AREA).warnings(new CaseSuite(rulebook, AREA).run());
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
                        "insert( Conclude.admissible( $e, java.util.List.of() ) );")
                .load();

        List<String> warnings = warnings(rulebook);

        assertTrue(
                warnings.stream()
                        .anyMatch(
                                warning -> warning.startsWith(
                                        "evidence-authentic and always give opposite verdicts on evidence E02, as in the case \"")),
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
                .header("base: bundled\nfigures: [{name: other, from: 2026-01-01, value: 1, source: A}]")
                .text("lost", """
                        package competence.evidence

                        import org.assay.competence.facts.*;
                        import org.assay.rules.*;

                        rule "It reads a figure that nobody set"
                            @Id( "lost" ) @Source( "practice, validity" ) @Since( "2007-04-01" )
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
                        "lost can never fire: rulebook.yaml has no figure missing that is in force while the rule is (exact)",
                        "no rule reads the figure other of rulebook.yaml (exact)",
                        "lost fires in no case and in no variation (sampled)"),
                warnings(rulebook));
    }
}
