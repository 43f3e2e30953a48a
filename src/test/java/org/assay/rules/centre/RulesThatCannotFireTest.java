package org.assay.rules.centre;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.assay.rules.RulesException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A rule that would stay silent for good is refused, so that no policy is off without a word. */
class RulesThatCannotFireTest {
    private static final String DISCOUNTED = "insert( Conclude.discounted( $e, \"x\", $e.says( \"x\" ) ) );";
    private static final String FIGURES = "base: bundled\nfigures:\n"
            + "  - {name: es19-observation-months, from: 2026-01-01, value: 12, source: A}\n"
            + "  - {name: role-day, from: 2026-01-01, day: 2026-01-31, source: A}";

    @TempDir
    private Path folder;

    private int folders;

    private OverlayFolder overlay(String stage, String when, String then) {
        OverlayFolder overlay = new OverlayFolder(folder.resolve("rules" + ++folders))
                .header(FIGURES)
                .ruleOf(stage, "silent", when, then);
        String path = stage.replace('.', '/') + "/silent.drl";
        return overlay.file(path, text(overlay, path).replace("facts.*;", "facts.*; import org.assay.rules.*;"));
    }

    private static String text(OverlayFolder overlay, String path) {
        try {
            return Files.readString(overlay.path().resolve(path))
                    .replace(
                            "import org.assay.standard.Method;", "import org.assay.standard.*; import java.util.List;");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<String> told(String stage, String when, String then) {
        return assertThrows(RulesException.class, overlay(stage, when, then)::load).problems().stream()
                .map(problem -> problem.at().line() + ": " + problem.wrong().replaceFirst("rule \"[^\"]*\": ", "")
                        + "; " + problem.remedy())
                .toList();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            name == "es19-observation-month"                  | 10: rulebook.yaml has no figure "es19-observation-month", so that the rule would never fire; did you mean "es19-observation-months"?
            name == "nothing-like-it"                         | 10: rulebook.yaml has no figure "nothing-like-it", so that the rule would never fire; add it under figures: name, from, value and source; there are es19-observation-months, role-day
            name == "role-day", $m : monthsBefore             | 10: the figure role-day is a day, and has no monthsBefore; ask for its day
            name == "es19-observation-months", $d : day       | 10: the figure es19-observation-months is a number, and has no day; ask for its value, or for monthsBefore
            """)
    void a_figure_that_there_is_not_is_an_error(String asked, String message) {
        assertEquals(
                List.of(message),
                told("competence.evidence", "PolicyFigure( " + asked + " ) $e : Evidence()", DISCOUNTED));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "value > 0",
                "unit == \"months\"",
                "$m : value, name == \"role-day\"",
                "name == \"role-day\" || value > 0",
                "name in ( \"role-day\" )",
                "name == 'role-day'",
                "name == ( \"role-day\" )",
                "name == \"role\".concat( \"-day\" )",
                "name.startsWith( \"role\" ) == true",
                "\"role-day\" == name"
            })
    void a_figure_that_is_asked_for_by_anything_but_its_name_is_an_error(String asked) {
        List<String> told = told("competence.evidence", "PolicyFigure( " + asked + " ) $e : Evidence()", DISCOUNTED);

        assertTrue(
                told.contains("10: the pattern does not begin with a figure's name;"
                        + " begin with PolicyFigure( name == \"NAME\", in double quotes"),
                told::toString);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "$e : Evidence( method == Method.SIMULATION, method == Method.OBSERVATION )",
                "$e : Evidence( method == Method.SIMULATION && method != Method.SIMULATION )",
                "$e : Evidence( method in ( Method.SIMULATION, Method.QUESTIONING ), method == Method.OBSERVATION )",
                "$e : Evidence( authenticated == true, authenticated == false )",
                "$e : Evidence( authenticated != true, authenticated != false )",
                "$e : Evidence( id == \"E01\", id == \"E02\" )",
                "$e : Evidence() List( size < 0 ) from accumulate( $c : Claim(), collectList( $c ) )",
                "$e : Evidence() List( size > 1, size <= 1 ) from accumulate( $c : Claim(), collectList( $c ) )",
                "$e : Evidence() not Claim( unitCode == \"ES19\", unitCode not in ( \"ES19\", \"ES5\" ) )"
            })
    void conditions_that_contradict_each_other_are_an_error(String when) {
        List<String> told = told("competence.evidence", when, DISCOUNTED);

        assertEquals(1, told.size(), told::toString);
        assertTrue(
                told.get(0).matches("10: no (Evidence|List|Claim) can be so: .*; correct the conditions on .*"),
                told::toString);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "$e : Evidence( method == Method.SIMULATION || method == Method.OBSERVATION )",
                "$e : Evidence( method != Method.SIMULATION, method != Method.OBSERVATION )",
                "$e : Evidence( method in ( Method.SIMULATION, Method.OBSERVATION ), method != Method.SIMULATION )",
                "$e : Evidence( $id : id ) List( size >= 0 ) from accumulate( $c : Claim( evidenceId == $id ), collectList( $c ) )",
                "$e : Evidence( id == \"E01\" ) Evidence( id == \"E02\" )"
            })
    void conditions_that_something_can_meet_are_none(String when) {
        assertTrue(
                overlay("competence.evidence", when, DISCOUNTED).load().rules(List.of("competence.evidence")).stream()
                        .anyMatch(rule -> rule.id().equals("silent")));
    }

    @Test
    void a_fact_that_only_later_stages_conclude_is_an_error() {
        assertEquals(
                List.of("10: there is no Met yet in competence/evidence: competence/requirements concludes it;"
                        + " move the rule to a stage after that, or ask for what is there"),
                told("competence.evidence", "$e : Evidence() Met( unitCode == \"ES19\" )", DISCOUNTED));
    }

    @Test
    void a_verdict_in_ones_own_words_stands_where_the_bundled_rules_heed_it_and_nowhere_else() {
        String own = "insert( Conclude.notMet( $g.required(), \"x\", new Ground.Absence( \"x\" ) ) );";
        String when = "$g : RequirementGrounds( count >= pieces )";

        assertTrue(overlay("competence.policy", when, own).load().stages().contains("competence.policy"));
        assertEquals(
                List.of("12: Conclude.notMet in words of one's own has no effect in competence/requirements;"
                        + " move the file to competence/policy, and name that folder as its package"),
                told("competence.requirements", when, own));
        assertEquals(
                List.of("12: a rule cannot conclude Conclude.met; conclude one of: Conclude.notMet,"
                        + " Sufficiency.notEnough, with nothing before"
                        + " or behind its brackets"),
                told("competence.policy", when, "insert( Conclude.met( $g.required(), $g.counted() ) );"));
    }
}
