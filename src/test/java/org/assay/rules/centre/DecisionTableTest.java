package org.assay.rules.centre;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.assay.rules.Ground;
import org.assay.rules.Judgement;
import org.assay.rules.RulesException;
import org.assay.rules.TableRow;
import org.assay.rules.book.DecisionTable;
import org.assay.rules.book.RuleOrigin;
import org.assay.rules.book.Rulebook;
import org.assay.rules.pages.Catalogue;
import org.assay.rules.pages.RulebookDifference;
import org.assay.rules.pages.TablePage;
import org.assay.trial.needs.facts.Rating;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A grid of values beside the rules of an area. */
class DecisionTableTest {
    private static final String PATH = "trial/needs/priority.csv";
    private static final String CASES = "kind: rule-cases\nrule: mine\ncases: [{case: A, expect: []}]\n";

    @TempDir
    private Path folder;

    private Rulebook bundled() {
        return TrialArea.bundled(folder, Map.of());
    }

    private OverlayFolder overlay() {
        return new OverlayFolder(folder.resolve("rules"));
    }

    private static List<Judgement> judge(Rulebook rulebook, LocalDate on, Rating... ratings) {
        List<Object> facts = new ArrayList<>(List.of(ratings));
        facts.addAll(rulebook.of(TrialArea.NEEDS).facts(on));
        return rulebook.ruleBase(TrialArea.NEEDS, on).judge(facts);
    }

    @Test
    void a_rule_finds_the_row_of_its_situation_and_cites_table_row_and_source() {
        Judgement judged =
                judge(bundled(), TrialArea.DAY, new Rating("ES3", 3, "high")).get(0);

        assertEquals("ES3 comes first.", judged.statement());
        assertEquals(
                List.of(new Ground.Figure(
                        "priority, row 1 (level 3, impact high)", "first", LocalDate.of(2026, 1, 1), "toolkit, 4.7")),
                judged.because());
    }

    @Test
    void a_situation_that_the_table_does_not_have_is_not_judged() {
        assertEquals(List.of(), judge(bundled(), TrialArea.DAY, new Rating("ES3", 2, "high")));
    }

    @ParameterizedTest
    @CsvSource({"2025-12-31, ", "2026-01-01, second", "2026-05-31, second", "2026-06-01, third"})
    void of_two_rows_that_ask_the_same_the_one_in_force_counts(LocalDate on, String place) {
        assertEquals(
                place == null ? List.of() : List.of("ES3 comes " + place + "."),
                judge(bundled(), on, new Rating("ES3", 3, "low")).stream()
                        .map(Judgement::statement)
                        .toList());
    }

    @Test
    void a_centres_table_takes_the_place_of_the_bundled_one_and_changes_the_hash() {
        Rulebook changed =
                TrialArea.load(folder, overlay().file(PATH, TrialArea.PRIORITY.replace("high,first", "high,at once")));

        assertEquals(
                "ES3 comes at once.",
                judge(changed, TrialArea.DAY, new Rating("ES3", 3, "high"))
                        .get(0)
                        .statement());
        assertNotEquals(
                bundled().of(TrialArea.NEEDS).sha256(),
                changed.of(TrialArea.NEEDS).sha256());
    }

    @Test
    void a_table_that_no_rule_asks_is_neither_hashed_nor_seen() {
        Rulebook with = TrialArea.load(
                folder, overlay().file("trial/needs/other.csv", "level,grade,from,source\n1,A,2026-01-01,Ours\n"));

        assertEquals(2, with.tables().size());
        assertEquals(
                bundled().of(TrialArea.NEEDS).sha256(), with.of(TrialArea.NEEDS).sha256());
        assertTrue(with.of(TrialArea.NEEDS).facts(TrialArea.DAY).stream()
                .allMatch(fact -> fact instanceof TableRow row && row.table().equals("priority")));
    }

    @Test
    void tables_are_listed_shown_and_compared() {
        Rulebook own =
                TrialArea.load(folder, overlay().file(PATH, TrialArea.PRIORITY.replace("high,first", "high,at once")));
        DecisionTable table = own.tables().get(0);
        Catalogue catalogue = new Catalogue(own, List.of(TrialArea.bench()));

        assertEquals(RuleOrigin.OWN, RuleOrigin.of(own, table));
        assertTrue(catalogue.text().contains("""

                trial/needs: tables
                  priority (the centre's own)
                      gives priority by level and impact; 4 rows
                """), catalogue::text);
        assertTrue(
                catalogue
                        .markdown()
                        .contains(
                                "| [priority](trial/needs/priority.csv) (the centre's own) | gives priority by level and impact | 4 |"),
                catalogue::markdown);
        assertTrue(catalogue.html().contains("<li>trial/needs/priority.csv (the centre's own): gives priority"));
        assertTrue(new String(catalogue.json(), StandardCharsets.UTF_8).contains("\"gives\": \"priority\""));
        assertTrue(new TablePage(own, table).text().contains("""
                  from 2026-01-01: priority, row 1 (level 3, impact high): at once
                      toolkit, 4.7
                """));
        assertEquals(
                List.of(
                        "changed:            trial/needs/priority.csv",
                        "    - 3,high,first,2026-01-01,\"toolkit, 4.7\"",
                        "    + 3,high,at once,2026-01-01,\"toolkit, 4.7\""),
                RulebookDifference.between(bundled(), own));
    }

    private List<String> refused(OverlayFolder overlay) {
        return assertThrows(RulesException.class, () -> TrialArea.load(folder, overlay))
                .getMessage()
                .lines()
                .map(line -> line.replace(folder.resolve("rules") + "/", ""))
                .toList();
    }

    @Test
    void everything_that_is_wrong_with_a_table_is_told_with_its_place() {
        assertEquals(
                List.of(
                        "trial/needs/priority.csv:2:3: \"priority\" is empty; write its value",
                        "trial/needs/priority.csv:3:4: \"June\" is no date; write it as 2026-01-31",
                        "trial/needs/priority.csv:3:5: \"source\" is empty; write its value",
                        "trial/needs/priority.csv:4:6: the cell is below no heading; remove it, or put text with commas in quotes",
                        "trial/needs/priority.csv:6:1: the row asks the same as that in line 4, from the same day; leave one of them, or give it another day"),
                refused(overlay().file(PATH, """
                        level,impact,priority,from,source
                        1,low,,2026-01-01,Ours
                        2,low,last,June,
                        3,high,first,2026-01-01,toolkit, 4.7

                        3,high,last,2026-01-01,Ours
                        """)));
    }

    @Test
    void headings_that_cannot_be_used_are_told() {
        assertEquals(
                List.of(
                        "trial/needs/priority.csv:1:1: the heading \"The level\" is no name; write letters and digits without spaces, a small letter first",
                        "trial/needs/priority.csv:1:1: there is no column \"source\"; add it, or call \"sources\" so",
                        "trial/needs/priority.csv:1:3: there is another column \"impact\"; give one of them another name"),
                refused(overlay().file(PATH, "The level,impact,impact,priority,from,sources\n1,2,3,4,5,6\n")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "level,priority,from,source\n", "priority,from,source\n1,2026-01-01,Ours\n"})
    void a_table_that_answers_nothing_is_refused(String text) {
        assertEquals(1, refused(overlay().file(PATH, text)).size());
    }

    @Test
    void a_table_that_is_no_utf_8_or_too_large_is_refused() {
        String row = "1,low,last,2026-01-01," + "x".repeat(100) + "\n";

        assertEquals(
                List.of("trial/needs/priority.csv: the file is larger than 64 kB; split the table"),
                refused(overlay().file(PATH, "level,impact,priority,from,source\n" + row.repeat(700))));
    }

    private OverlayFolder mine(String row) {
        return overlay()
                .file("trial/needs/order/mine.drl", TrialArea.rule("trial.needs.order", "mine", row))
                .file("trial/needs/order/mine.cases.yaml", CASES);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            $row : TableRow( text( "level" ) == $impact )                        | the row is of no table; begin the pattern with TableRow( table == "NAME"
            $row : TableRow( table == $impact )                                  | the row is of no table; begin the pattern with TableRow( table == "NAME"
            $row : TableRow( table == "prioritys" )                              | there is no table "prioritys"; did you mean "priority"?
            $row : TableRow( table == "grades" )                                 | there is no table "grades"; put grades.csv into trial/needs
            $row : TableRow( table == "priority", text( $impact ) == $impact )   | no column is named; write its name, as in text( "level" )
            $row : TableRow( table == "priority", text( "levl" ) == $impact )    | the table priority has no column levl; did you mean "level"? It has level, impact, priority
            $row : TableRow( table == "priority", text( "source" ) == $impact )  | the table priority has no column source; it has level, impact, priority
            """)
    void a_rule_that_asks_what_no_table_answers_is_refused(String row, String told) {
        assertEquals(
                List.of("trial/needs/order/mine.drl:11:1: rule \"The rule mine gives a place\": " + told),
                refused(mine(row)));
    }

    @Test
    void a_rule_that_asks_words_for_a_number_is_told_the_cell() {
        String told = refused(mine("$row : TableRow( table == \"priority\", number( \"impact\" ) == $level )"))
                .get(0);

        assertTrue(
                told.startsWith(
                        "trial/needs/order/mine.drl:11:1: rule \"The rule mine gives a place\": \"high\" in the column"
                                + " impact is no whole number; correct it in priority.csv:2:2, or ask text( \"impact\" )"),
                told);
    }

    @Test
    void a_table_in_the_place_of_a_bundled_one_answers_the_bundled_rules_too() {
        assertEquals(
                List.of(
                        "trial/needs/priority.csv:3:1: the bundled rule by-table cannot ask the table: \"two\" in the column"
                                + " level is no whole number; correct the table, or disable or replace the rule"),
                refused(overlay().file(PATH, """
                        level,impact,priority,from,source
                        1,low,last,2026-01-01,Ours
                        two,low,last,2026-01-01,Ours
                        """)));
        assertEquals(
                List.of(
                        "trial/needs/priority.csv:1:1: the bundled rule by-table cannot ask the table: the table priority"
                                + " has no column impact; correct the table, or disable or replace the rule"),
                refused(overlay().file(PATH, "level,priority,from,source\n1,last,2026-01-01,Ours\n")));
    }

    @Test
    void a_table_elsewhere_is_told_as_not_looked_at() {
        Rulebook rulebook = TrialArea.load(
                folder, overlay().file("notes.csv", "a,b\n").file("trial/needs/order/steps.csv", "a,b\n"));

        assertEquals(
                List.of("notes.csv", "trial/needs/order/steps.csv"),
                rulebook.files().unread(java.util.Set.of(PATH)).stream()
                        .map(told ->
                                told.replace(folder.resolve("rules") + "/", "").replaceFirst(": .*", ""))
                        .toList());
    }
}
