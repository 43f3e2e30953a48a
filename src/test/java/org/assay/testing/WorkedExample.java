package org.assay.testing;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the steps of the chapter on rules write. */
public final class WorkedExample {
    public static final Path CHAPTER = Path.of("docs/rules.md");
    public static final String RULE = "competence/evidence/es19-recent-observation";
    private static final Pattern BLOCK = Pattern.compile("(?s)   ```\\w*\\n(.*?)   ```");

    private WorkedExample() {}

    /** The folder that the steps of the first example make. */
    public static String lay(Path folder) throws IOException {
        Path rules = folder.resolve("my-rules");
        Run.assay("rules", "new", "es19-recent-observation", "--area", "competence", "--in", rules.toString());
        write(rules, "## A worked example", RULE);
        return rules.toString();
    }

    /** Writes what stands below a heading: a figure, a rule and its cases. */
    public static void write(Path rules, String heading, String path) throws IOException {
        String steps = Files.readString(CHAPTER).split(heading)[1];
        Matcher blocks = BLOCK.matcher(steps);
        Path header = rules.resolve("rulebook.yaml");
        Files.writeString(header, Files.readString(header) + next(blocks));
        Files.writeString(rules.resolve(path + ".drl"), next(blocks));
        Files.writeString(rules.resolve(path + ".cases.yaml"), next(blocks));
    }

    /** Writes what stands below a heading into a folder laid over the bundled rules: a table, a rule and its cases. */
    public static void writeTable(Path rules, String heading, String table, String path) throws IOException {
        Matcher blocks = BLOCK.matcher(Files.readString(CHAPTER).split(heading)[1]);
        Files.createDirectories(rules.resolve(path).getParent());
        Files.writeString(
                rules.resolve("rulebook.yaml"),
                "kind: rulebook\nname: Our rulebook\nversion: 1\nowner: Our centre\nbase: bundled\n");
        Files.writeString(rules.resolve(table), next(blocks));
        Files.writeString(rules.resolve(path + ".drl"), next(blocks));
        Files.writeString(rules.resolve(path + ".cases.yaml"), next(blocks));
    }

    private static String next(Matcher blocks) {
        assertTrue(blocks.find());
        return blocks.group(1).stripTrailing().stripIndent() + "\n";
    }
}
