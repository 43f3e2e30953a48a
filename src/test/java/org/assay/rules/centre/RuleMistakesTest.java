package org.assay.rules.centre;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.assay.rules.RulesException;
import org.assay.rules.book.Rulebook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The mistakes that people who do not program make most, each answered in words that they know and with its line. */
class RuleMistakesTest {
    private static final String EVIDENCE = "$e : Evidence()";
    private static final String METHODS =
            "OBSERVATION, WORK_PRODUCT, WITNESS_TESTIMONY, EXPERT_WITNESS_TESTIMONY, RECOGNITION_OF_PRIOR_LEARNING,"
                    + " SIMULATION, PROFESSIONAL_DISCUSSION, QUESTIONING, REFLECTIVE_ACCOUNT, ASSIGNMENT";
    private static final String NO_DATE =
            "a date cannot stand in a rule; make it a figure of rulebook.yaml, so many months before the assessment,"
                    + " and compare with its monthsBefore; the rule's own first and last day are @Since and @Until";
    private static final String FIELDS =
            "id, method, date, byId, standing, qualified, authenticated, decision, reason, decidedById, decider, supersededBy, "
                    + "occasion, likeness, plainId, testimony";

    @TempDir
    private Path folder;

    private static Arguments when(String condition, String message) {
        return Arguments.of(condition, "$e.id(),\n    $e.says( \"x\" )", "10: " + message);
    }

    private static Arguments then(String arguments, String message) {
        return Arguments.of(EVIDENCE, arguments, message);
    }

    static Stream<Arguments> mistakes() {
        return Stream.of(
                when("$e : Evidense()", "there is no fact Evidense; did you mean \"Evidence\"?"),
                when("$e : Evidence( id == \"E01 )", "a text does not end in its line; close it with \""),
                when(
                        "$e : Evidence( metod == Method.OBSERVATION )",
                        "Evidence has no field metod; did you mean \"method\"? It has " + FIELDS),
                when(
                        "$e : Evidence( method == \"observation\" )",
                        "method is compared with the text \"observation\"; write Method.OBSERVATION; Method has "
                                + METHODS),
                when(
                        "$e : Evidence( method in ( \"watching\" ) )",
                        "method is compared with the text \"watching\"; write Method. and one of " + METHODS),
                when(
                        "$e : Evidence( method == Method.OBSERVATIONS )",
                        "Method has no value OBSERVATIONS; did you mean \"OBSERVATION\"? It has " + METHODS),
                when(
                        "$e : Evidence( id == \"E01\", \"E02\" )",
                        "\"E02\" is compared with nothing; write id in ( \"E01\", \"E02\" )"),
                when(
                        "$e : Evidence( id matches \"E.*\" )",
                        "\"matches\" has no place in a rule; compare by ==, in ( … ) or startsWith( … )"),
                when("$e : Evidence( id = \"E01\" )", "= stands between id and a value; compare with =="),
                when(
                        "$e : Evidence( authenticated == \"no\" )",
                        "authenticated is compared with the text \"no\"; write true or false, without quotes"),
                when(
                        "$e : Evidence( id == \"E01\" and authenticated == false )",
                        "\"and\" stands between two conditions of Evidence; write a comma there"),
                when(
                        "$e : Evidence( id == \"E01\" or authenticated == false )",
                        "\"or\" stands between two conditions of Evidence; write || there, or make two rules of it"),
                when(
                        "$e : Evidence( id == \"E01\" authenticated == false )",
                        "\"E01\" and authenticated stand side by side; write a comma between them"),
                when(
                        "$e : Evidence( authenticated == false id == \"E01\" )",
                        "false and id stand side by side; write a comma between them"),
                when("$e : Evidence( id == E01 )", "E01 stands without quotes; write \"E01\""),
                when("$e : Evidence( id in ( E01 ) )", "E01 stands without quotes; write \"E01\""),
                when(
                        "$e : Evidence() Claim( evidenceId == $id )",
                        "nothing is called $id; name a fact or a field so under when: $id : …"),
                when("$e : Evidence() Claim( evidenceId == $ee )", "nothing is called $ee; did you mean \"$e\"?"),
                when("$e : Evidence( id == \"E01\"", "a bracket that opens here does not close; add a )"),
                when("$e : Evidence( id == \"E01\" ) )", "a bracket closes that none opens; remove it, or add a ("),
                when("$e : Evidence() # a remark", "# has no place in a rule; begin a comment with //"),
                when("$e : Evidence( date < \"2025-10-30\" )", NO_DATE),
                when("$e : Evidence( date < \"30-Oct-2025\" )", NO_DATE),
                when(
                        "$e : Evidence( $d : date, $d < \"yesterday\" )",
                        "it cannot be used: Text 'yesterday' could not be parsed at index 0; compare each field with a value of its own type"),
                then(
                        "\"it is \" $e.id(),\n    $e.says( \"x\" )",
                        "13: \"it is \" and $e stand side by side; write + between them to join them to one text, or a comma to keep them apart"),
                then("\"x\",\n    $e.sayz( \"x\" )", "14: Evidence has no sayz(); write what it can tell"),
                then(
                        "\"x\",\n    $f.says( \"x\" )",
                        "14: nothing is called $f; name a fact or a field so under when: $f : …"),
                then("$e.id,\n    $e.says( \"x\" )", "13: id stands without brackets; in \"then\", write id()"),
                then(
                        "\"x\",\n    \"x\"",
                        "12: Conclude.discounted takes ( Evidence, String, Ground... ) and is given ( Evidence, String, String ); give it these, in this order, with commas between"),
                then(
                        "\"x\",\n    $e.says( \"x\" ) $e",
                        "14: \"then\" cannot be read before $e; look for a missing bracket, comma or +"),
                then("\"x\",\n    Grund.Item( \"x\" )", "14: there is no Grund; did you mean \"Ground\"?"));
    }

    @ParameterizedTest(name = "{2}")
    @MethodSource("mistakes")
    void a_likely_mistake_is_answered_in_plain_words(String when, String arguments, String message) {
        OverlayFolder mistaken = new OverlayFolder(folder.resolve("rules"))
                .rule("mistaken", when, "insert( Conclude.discounted( $e,\n    " + arguments + " ) );");

        assertEquals(List.of(message), told(mistaken));
    }

    @Test
    void every_operator_of_the_chapter_is_accepted() {
        String when =
                "$l : PolicyFigure( name == \"months\", $day : monthsBefore ) $e : Evidence( date < $day, date <= $day,"
                        + " date > $day, date >= $day, $id : id, method == Method.SIMULATION || authenticated == false )"
                        + " Claim( evidenceId == $id, unitCode == \"ES19\", unitCode != \"ES5\", unitCode in ( \"ES5\", \"ES19\" ),"
                        + " unitCode not in ( \"ES1\", \"ES2\" ), unitCode.startsWith( \"ES\" ) == true )";
        OverlayFolder overlay = new OverlayFolder(folder.resolve("rules"))
                .header("base: bundled\nfigures: [{name: months, from: 2007-04-01, value: 12, source: A}]")
                .rule("operators", when, "insert( Conclude.discounted( $e, \"x\", $l.figure() ) );");
        String path = "competence/evidence/operators.drl";
        overlay.file(
                path, read(overlay.path().resolve(path)).replace("facts.*;", "facts.*; import org.assay.rules.*;"));

        assertTrue(overlay.load().rules(List.of("competence.evidence")).stream()
                .anyMatch(rule -> rule.id().equals("operators")));
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Stream<Arguments> files() {
        String rule = """
                package competence.evidence
                import org.assay.competence.facts.*;
                rule "It tries" @Id( "mistaken" ) @Source( "practice, validity" ) @Since( "2007-04-01" )
                when
                    $e : Evidence( authenticated == false )
                then
                    insert( Conclude.discounted( $e, "x", $e.says( "x" ) ) );
                end
                """;
        return Stream.of(
                Arguments.of(
                        rule.replace("\nend", ""),
                        "7: the rule has no end; write end in a line of its own below \"then\""),
                Arguments.of(
                        rule.replace("\nend", "\nEnd"), "8: End is written with a capital; write end in lower case"),
                Arguments.of(
                        rule.replace("rule \"", "Rule \""),
                        "3: Rule is written with a capital; write rule in lower case"),
                Arguments.of(
                        rule.replace("when", "When"), "4: When is written with a capital; write when in lower case"),
                Arguments.of(
                        rule.replace("when\n", ""),
                        "7: the rule has no \"when\"; write when, then the facts, then then and the conclusion"),
                Arguments.of(
                        rule.replace("rule \"It tries\"", "rule It_tries"),
                        "3: It_tries has no place here; write the rule's sentence in quotation marks behind the word rule"),
                Arguments.of(
                        rule.replace("@Id( \"mistaken\" )", "@Id mistaken"),
                        "3: @ has no place here; between the sentence and when stand annotations with one text each, as @Id( \"mistaken\" )"),
                Arguments.of(
                        rule.replace("package competence.evidence", ""),
                        "1: the first line names no package; begin the file with package competence.evidence"),
                Arguments.of(
                        rule + rule.substring(rule.indexOf("rule")),
                        "9: a second rule begins in the file; give each rule a file of its own"),
                Arguments.of(
                        rule.replace("facts.*;", "facts.Evidense;"),
                        "2: a rule cannot use org.assay.competence.facts.Evidense; import facts of its area, org.assay.rules.Ground, java.util.List or java.time.LocalDate"),
                Arguments.of("", "1: no rule begins in the file; write rule \"A sentence that says what it does\""));
    }

    @ParameterizedTest(name = "{1}")
    @MethodSource("files")
    void a_likely_mistake_of_a_file_is_answered_in_plain_words(String text, String message) {
        OverlayFolder mistaken = new OverlayFolder(folder.resolve("rules")).text("mistaken", text);

        assertEquals(message, told(mistaken).get(0));
    }

    @ParameterizedTest
    @ValueSource(strings = {"mistaken.drl.txt", "mistaken.DRL", "mistaken.cases.yml", "mistaken.cases.yaml.txt"})
    void a_file_of_a_name_that_is_nearly_right_is_named(String name) {
        OverlayFolder mistaken = new OverlayFolder(folder.resolve("rules"))
                .rule("mistaken", EVIDENCE, "insert( Conclude.discounted( $e, \"x\", $e.says( \"x\" ) ) );")
                .file("competence/evidence/" + name, "x");
        String meant = name.contains("cases") ? "mistaken.cases.yaml" : "mistaken.drl";

        assertEquals(List.of("0: a file of this name is not read; name it " + meant), told(mistaken));
    }

    @Test
    void curly_quotes_are_named_alone() {
        OverlayFolder mistaken = new OverlayFolder(folder.resolve("rules"))
                .rule("mistaken", "$e : Evidence( id == “E01” )", "insert( Conclude.discounted( $e, ‘x’ ) );");

        assertEquals(
                List.of(
                        "10: a text begins with a curly quote; write straight quotes: \"",
                        "12: a text begins with a curly quote; write straight quotes: \""),
                told(mistaken));
    }

    @Test
    void a_mark_of_the_byte_order_is_skipped() {
        String text = """
                \uFEFFpackage competence.evidence

                import org.assay.competence.facts.*;

                rule "It tries" @Id( "marked" ) @Source( "practice, validity" ) @Since( "2007-04-01" )
                when
                    $e : Evidence( authenticated == false )
                then
                    insert( Conclude.discounted( $e, "x", $e.says( "x" ) ) );
                end
                """;
        Rulebook rulebook =
                new OverlayFolder(folder.resolve("rules")).text("marked", text).load();

        assertTrue(rulebook.rules(List.of("competence.evidence")).stream()
                .anyMatch(rule -> rule.id().equals("marked")));
    }

    /** Line and message of each problem, without file and rule. */
    private static List<String> told(OverlayFolder mistaken) {
        return assertThrows(RulesException.class, mistaken::load).problems().stream()
                .map(problem -> problem.at().line() + ": " + problem.wrong().replaceFirst("rule \"[^\"]*\": ", "")
                        + "; " + problem.remedy())
                .toList();
    }
}
