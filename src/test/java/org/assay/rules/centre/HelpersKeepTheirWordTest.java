package org.assay.rules.centre;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.assay.recruitment.facts.Applicant;
import org.assay.recruitment.facts.Decide;
import org.assay.rules.UntrueConclusion;
import org.assay.testing.Run;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A rule that hands a helper what its sentence does not say is told as failing; nothing untrue is written. */
class HelpersKeepTheirWordTest {
    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            $grid.criteria()  | C3 of 101 is not what the sentence says of it: not demonstrated
            $grid.essential() | C3 of 101 is not what the sentence says of it: not demonstrated
            $grid.failed()    | no criterion is named
            """)
    void a_demonstrated_criterion_is_no_reason_for_not_appointable(String list, String wrong) throws Exception {
        Path rule = folder.resolve("recruitment/appointability/untrue.drl");
        Files.createDirectories(rule.getParent());
        Files.writeString(
                folder.resolve("rulebook.yaml"),
                "kind: rulebook\nname: Our rulebook\nversion: 1\nowner: Our centre\nbase: bundled\n");
        Files.writeString(rule, """
                package recruitment.appointability

                import org.assay.recruitment.facts.*;

                rule "It says what is not so"
                    @Id( "untrue" ) @Source( "toolkit, 4.3.3" ) @Since( "2007-04-01" )
                when
                    Round( sift == false )
                    $grid : Grid()
                then
                    insert( Decide.notAppointable( $grid.applicant(), %s ) );
                end
                """.formatted(list));
        Files.writeString(
                rule.resolveSibling("untrue.cases.yaml"),
                "kind: rule-cases\nrule: untrue\ncases:\n  - case: It is tried\n    given: {stage: selection}\n    expect: []\n");

        Run tested = Run.assay("rules", "test", folder.toString());

        assertEquals(
                List.of("untrue: the rule would say what is not so: " + wrong
                        + "; give its conclusion what it speaks of, or conclude in words of your own"),
                tested.err()
                        .lines()
                        .filter(line -> line.startsWith("untrue"))
                        .distinct()
                        .toList(),
                tested::toString);
    }

    @Test
    void an_empty_list_is_no_reason_for_undecided() {
        assertThrows(UntrueConclusion.class, () -> Decide.undecided(new Applicant("101", false), List.of()));
    }
}
