package org.assay.rules.centre;

import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.assay.input.Problems;
import org.assay.rules.book.DecisionTable;
import org.assay.rules.book.RuleText;
import org.assay.rules.book.Rulebook;
import org.assay.rules.book.RulebookFiles;
import org.assay.rules.book.RulebookHeader;
import org.assay.rules.book.Stages;
import org.assay.rules.cases.CaseBench;
import org.junit.jupiter.api.Assertions;

/** Two areas within an invented one, {@code trial/needs} with a decision table and {@code trial/posts}, as if they were bundled. */
final class TrialArea {
    static final List<String> NEEDS = List.of("trial.needs.order");
    static final List<String> POSTS = List.of("trial.posts.form");
    static final LocalDate DAY = LocalDate.of(2026, 10, 30);
    static final String PRIORITY = """
            level,impact,priority,from,source
            3,high,first,2026-01-01,"toolkit, 4.7"
            3,low,second,2026-01-01,Our practice
            1,high,last,2026-01-01,Our practice
            3,low,third,2026-06-01,Our practice of June
            """;

    private TrialArea() {}

    /** A rule whose {@code when} begins in line 10 and whose {@code then} stands in line 13. */
    static String rule(String stage, String id, String row) {
        return """
                package %s

                import org.assay.trial.needs.facts.*;
                import org.assay.rules.TableRow;

                rule "The rule %s gives a place"
                    @Id( "%s" )
                    @Source( "practice, validity" ) @Since( "2007-04-01" )
                when
                    $r : Rating( $level : level, $impact : impact )
                    %s
                then
                    insert( Conclude.placed( $r, $row ) );
                end
                """.formatted(stage, id, id, row);
    }

    static String byTable() {
        return rule(
                NEEDS.get(0),
                "by-table",
                "$row : TableRow( table == \"priority\", number( \"level\" ) == $level, text( \"impact\" ) == $impact )");
    }

    /** Both areas by the rulebook that has these rules, of paths and texts, in {@code trial/posts}. */
    static Rulebook bundled(Path folder, Map<String, String> posts) {
        List<RuleText> rules = Stream.concat(
                        Stream.of(new RuleText("trial/needs/order/by-table.drl", "by-table.drl", byTable())),
                        posts.entrySet().stream()
                                .map(rule -> new RuleText(rule.getKey(), rule.getKey(), rule.getValue())))
                .toList();
        Problems problems = new Problems();
        DecisionTable table = DecisionTable.read("trial/needs/priority.csv", "priority.csv", PRIORITY, problems)
                .orElseThrow();
        Assertions.assertTrue(problems.isEmpty());
        return new Rulebook(
                new RulebookHeader("Bundled", "1", "Nobody", false, List.of(), List.of()),
                rules.stream().collect(Collectors.toMap(RuleText::path, RuleText::text)),
                List.of(table),
                RuleClasses.models(RuleCompiler.compile(rules)),
                RulebookFiles.of(folder, true));
    }

    /** A folder laid over {@link #bundled}. */
    static Rulebook load(Path folder, OverlayFolder overlay) {
        return new CentreRulebooks(
                        bundled(folder.resolve("bundled"), Map.of()),
                        () -> Set.of("practice, validity"),
                        folder.resolve("cache"),
                        Duration.ofMinutes(2))
                .load(overlay.path());
    }

    static CaseBench bench() {
        return new CaseBench(
                "trial/needs",
                new Stages(List.of(new Stages.Stage(NEEDS.get(0), "Puts needs in order.", List.of()))),
                (base, given) -> new CaseBench.Situation(DAY, List.of()),
                List.of(),
                situation -> List.of(),
                Map.of());
    }
}
