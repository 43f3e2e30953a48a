package org.assay.cli.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.assay.competence.facts.Decision;
import org.assay.standard.Method;
import org.assay.standard.Requirement;
import org.assay.standard.Standing;
import org.assay.testing.Run;
import org.assay.testing.WorkedExample;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the chapter on rules says can be done, and what happens to somebody who does it otherwise. */
class RulesChapterTest {
    @TempDir
    private Path folder;

    @Test
    void a_check_says_how_many_cases_do_not_hold_under_a_rule_that_cites_a_document_of_ones_own() throws IOException {
        Path rules = Path.of(WorkedExample.lay(folder));
        Matcher sources =
                Pattern.compile("(?s)```yaml\\n(kind: sources.*?)```").matcher(Files.readString(WorkedExample.CHAPTER));
        assertTrue(sources.find());
        Files.writeString(rules.resolve("sources.yaml"), sources.group(1));
        Path rule = rules.resolve(WorkedExample.RULE + ".drl");
        Files.writeString(rule, Files.readString(rule).replace("practice, currency", "our-policy, 4.2"));

        Run checked = Run.assay("rules", "check", rules.toString());

        assertTrue(
                checked.out()
                        .endsWith("Our rulebook: the rules can be used, but 1 of its cases does not hold; "
                                + "run assay rules test " + folder.resolve("my-rules") + ".\n"),
                checked::toString);
    }

    @Test
    void a_case_that_names_what_there_is_not_is_told_what_there_is() throws IOException {
        Path rules = Path.of(WorkedExample.lay(folder));
        Path cases = rules.resolve(WorkedExample.RULE + ".cases.yaml");
        String text = Files.readString(cases);
        Files.writeString(cases, text.replaceFirst("E01, date", "E01, dat").replaceFirst("E01, date", "E07, date"));

        String told = Run.assay("rules", "test", rules.toString()).err();

        for (String part : List.of(
                "cases.yaml:8:21: unknown key \"dat\"; did you mean \"date\"?",
                "cases.yaml:14:16: the case base has no E07; add one with like: E01, or name one that it has")) {
            assertTrue(told.contains(part), told);
        }
    }

    @Test
    void the_chapter_lists_every_value_that_a_rule_can_name() throws IOException {
        String chapter = Files.readString(WorkedExample.CHAPTER);
        Stream<Enum<?>> values = Stream.<Enum<?>[]>of(
                        Method.values(), Standing.values(), Decision.values(), Requirement.Kind.values())
                .flatMap(Stream::of);

        List<String> missing = values.map(value -> "`"
                        + value.getDeclaringClass()
                                .getName()
                                .replaceFirst(".*[.]", "")
                                .replace('$', '.') + "." + value.name() + "`")
                .filter(value -> !chapter.contains(value))
                .toList();

        assertEquals(List.of(), missing);
    }

    @Test
    void the_second_example_of_the_chapter_can_be_carried_out() throws IOException {
        Path rules = folder.resolve("my-rules");
        String path = "competence/requirements/es19-work-product";
        Run.assay(
                "rules",
                "new",
                "es19-work-product",
                "--area",
                "competence",
                "--stage",
                "requirements",
                "--in",
                rules.toString());
        WorkedExample.write(rules, "## A second, shorter example", path);

        Run written = Run.assay("rules", "test", rules.toString(), "--rewrite");
        Run tested = Run.assay("rules", "test", rules.toString(), "--coverage");
        Run checked = Run.assay("rules", "check", rules.toString());
        String cases = Files.readString(rules.resolve(path + ".cases.yaml"));

        assertEquals(
                List.of(0, 0, 0),
                List.of(written.exitCode(), tested.exitCode(), checked.exitCode()),
                () -> written + "\n" + tested + checked);
        assertTrue(
                !tested.out().contains("not covered") && !checked.out().contains("warning"),
                () -> tested + "\n" + checked);
        for (String part : List.of(
                "- sufficiency ES19/es19-work-products is insufficient (es19-work-product)\n",
                "- unit ES19 would close (further-evidence)\n",
                "- ES19 rests on 0 pieces by work product that count, and needs at least 1.\n")) {
            assertTrue(cases.contains(part), cases);
        }
    }

    @Test
    void the_third_example_of_the_chapter_can_be_carried_out() throws IOException {
        Path rules = folder.resolve("my-rules");
        WorkedExample.writeTable(
                rules, "## A third example", "competence/unaccepted.csv", "competence/methods/method-unaccepted");

        Run written = Run.assay("rules", "test", rules.toString(), "--rewrite");
        Run tested = Run.assay("rules", "test", rules.toString());
        Run checked = Run.assay("rules", "check", rules.toString());
        Run why = Run.assay("why", "samples/competence/es19-competent.yaml", "ES19/1", "--rules", rules.toString());

        assertEquals(
                List.of(0, 0, 0, 0),
                List.of(written.exitCode(), tested.exitCode(), checked.exitCode(), why.exitCode()),
                () -> written + "\n" + tested + checked + why);
        assertTrue(
                why.out()
                        .contains(
                                "Unaccepted, row 1 (unit ES19, method observation): the centre asks for work products "
                                        + "in this unit, in force from 2026-01-01 (Centre policy 4.3, agreed on 5 January 2026)"),
                why::out);
    }
}
