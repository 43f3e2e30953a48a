package org.assay.cli.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.assay.testing.Run;
import org.assay.testing.WorkedExample;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every policy that the chapter shows as a rule can be carried out, and says what it should. */
class PolicyExamplesTest {
    private static final Pattern BLOCK = Pattern.compile("(?s)```\\w*\\n(.*?)```");

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            outcomes-by-expert  | Outcome 5 of ES19 is not met: no expert witness stands behind any evidence that counts for it.
            methods-per-outcome | Outcome 1 of T1 is not met: the number of methods that show it is 1, and the centre asks for 2.
            testimony-alone     | Of T1, testimony alone shows 1 of 1 outcomes, and the centre allows at most 50 percent.
            before-the-role     | E01 is discounted: it is dated 2026-09-01, and the candidate started in the role on 2026-09-02.
            outcomes-to-see     | - claim E01>ES19/5 is discounted (claim-valid)
            more-than-testimony | The evidence for T1 is not sufficient: witnesses testify to it, and nothing else shows it.
            share-over-all      | 101 is not appointable: the total of 6 is below 60 percent of 15.
            """)
    void the_example_of_a_policy_judges_as_it_says(String id, String sentence) throws IOException {
        List<String> blocks = blocks(id);
        String rule =
                blocks.stream().filter(b -> b.startsWith("package")).findFirst().orElseThrow();
        String stage =
                rule.lines().findFirst().orElseThrow().replace("package ", "").replace('.', '/');
        String figures = blocks.stream()
                .filter(b -> b.startsWith("figures:"))
                .findFirst()
                .orElse("");
        Path cases = folder.resolve(stage + "/" + id + ".cases.yaml");
        Files.createDirectories(cases.getParent());
        Files.writeString(
                folder.resolve("rulebook.yaml"),
                "kind: rulebook\nname: Our rulebook\nversion: 1\nowner: Our centre\nbase: bundled\n" + figures);
        Files.writeString(folder.resolve(stage + "/" + id + ".drl"), rule);
        Files.writeString(
                cases,
                blocks.stream()
                        .filter(b -> b.startsWith("kind: rule-cases"))
                        .findFirst()
                        .orElseThrow());

        Run written = Run.assay("rules", "test", folder.toString(), "--rewrite");
        Run tested = Run.assay("rules", "test", folder.toString(), "--rule", id, "--coverage");
        Run checked = Run.assay("rules", "check", folder.toString());
        String rewritten = Files.readString(cases);

        assertEquals(
                List.of(0, 0, 0),
                List.of(written.exitCode(), tested.exitCode(), checked.exitCode()),
                () -> written + "\n" + tested + checked);
        assertFalse(tested.out().contains(id + ".cases.yaml: no case"), tested::toString);
        assertFalse(checked.out().contains("warning: " + folder), checked::toString);
        assertEquals(2, rewritten.split(Pattern.quote(sentence), -1).length, rewritten);
        assertTrue(rewritten.contains("decision CASE"), rewritten);
    }

    /** The part of the chapter that holds the rule. */
    private static List<String> blocks(String id) throws IOException {
        return Arrays.stream(Files.readString(WorkedExample.CHAPTER).split("\n### "))
                .filter(part -> part.contains("@Id( \"" + id + "\" )"))
                .map(part -> BLOCK.matcher(part)
                        .results()
                        .map((MatchResult found) -> found.group(1))
                        .toList())
                .findFirst()
                .orElseThrow();
    }
}
