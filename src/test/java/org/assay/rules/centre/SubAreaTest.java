package org.assay.rules.centre;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.assay.rules.RuleInfo;
import org.assay.rules.RulesException;
import org.assay.rules.book.Rulebook;
import org.assay.rules.pages.Catalogue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Areas within an area, such as development/needs and development/posts, have rules and a hash of their own. */
class SubAreaTest {
    private static final String EVERY = "$row : TableRow( table == \"priority\" )";

    @TempDir
    private Path folder;

    @Test
    void a_new_rule_of_one_leaves_the_hash_of_the_other() {
        String posts = TrialArea.rule(
                "trial.posts.form", "posted", "exists Rating()\n    $row : TableRow( table == \"grade\" )");
        Rulebook without = TrialArea.bundled(folder, Map.of());
        Rulebook with = TrialArea.bundled(folder, Map.of("trial/posts/form/posted.drl", posts));

        assertEquals(
                without.of(TrialArea.NEEDS).sha256(), with.of(TrialArea.NEEDS).sha256());
        assertNotEquals(
                without.of(TrialArea.POSTS).sha256(), with.of(TrialArea.POSTS).sha256());
    }

    @Test
    void a_centres_rule_is_guarded_by_the_facts_of_its_own_part() {
        OverlayFolder overlay = new OverlayFolder(folder.resolve("rules"))
                .file(
                        "trial/needs/order/mine.drl",
                        TrialArea.rule("trial.needs.order", "mine", "exists Ratings()\n    " + EVERY))
                .file(
                        "trial/needs/order/mine.cases.yaml",
                        "kind: rule-cases\nrule: mine\ncases: [{case: A, expect: []}]\n");

        RulesException refused = assertThrows(RulesException.class, () -> TrialArea.load(folder, overlay));

        assertEquals(
                List.of("there is no fact Ratings; did you mean \"Rating\"?"),
                refused.problems().stream()
                        .map(problem -> problem.wrong().replaceFirst("^rule .*?: ", "") + "; " + problem.remedy())
                        .toList());
    }

    @Test
    void a_centres_rule_of_one_is_compiled_judges_and_is_listed() {
        OverlayFolder overlay = new OverlayFolder(folder.resolve("rules"))
                .file(
                        "trial/needs/order/mine.drl",
                        TrialArea.rule(
                                "trial.needs.order",
                                "mine",
                                EVERY.replace(
                                        " )", ", text( \"impact\" ) == $impact, number( \"level\" ) == $level )")))
                .file(
                        "trial/needs/order/mine.cases.yaml",
                        "kind: rule-cases\nrule: mine\ncases: [{case: A, expect: []}]\n");

        Rulebook rulebook = TrialArea.load(folder, overlay);

        assertEquals(
                List.of("by-table", "mine"),
                rulebook.rules(TrialArea.NEEDS).stream().map(RuleInfo::id).toList());
        String list = new Catalogue(rulebook, List.of(TrialArea.bench())).text();
        assertTrue(
                list.contains("\ntrial/needs/order\n  Puts needs in order.\n\n  by-table\n")
                        && list.contains("\n  mine (the centre's own)\n"),
                list);
    }
}
