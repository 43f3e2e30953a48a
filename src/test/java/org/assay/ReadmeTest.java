package org.assay;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The commands that the README shows print what it shows; {@code -Dassay.rewrite=true} writes it anew. */
class ReadmeTest {
    private static final Path README = Path.of("README.md");
    private static final Pattern SHOWN = Pattern.compile("```console\n\\$ \\./assay (.*)\n((?s:.*?))```");
    private static final Pattern LINK = Pattern.compile("\\]\\(([^)#:]+)\\)");

    @AfterEach
    void remove_the_report_of_the_main_job() throws IOException {
        Files.deleteIfExists(Path.of("es19-not-yet-competent.pdf"));
    }

    @Test
    void every_command_prints_what_the_readme_shows() throws IOException {
        String readme = Files.readString(README);
        Matcher shown = SHOWN.matcher(readme);
        StringBuilder made = new StringBuilder();
        List<String> commands = new ArrayList<>();
        while (shown.find()) {
            commands.add(shown.group(1));
            Run run = Run.assay(shown.group(1).split(" "));
            String printed = run.out() + run.err();
            shown.appendReplacement(
                    made, Matcher.quoteReplacement("```console\n$ ./assay " + shown.group(1) + "\n" + printed + "```"));
        }
        shown.appendTail(made);

        assertFalse(commands.isEmpty());
        Golden.check(README, made.toString());
    }

    @Test
    void every_link_leads_to_a_file() throws IOException {
        Matcher link = LINK.matcher(Files.readString(README));
        int links = 0;
        while (link.find()) {
            links++;
            assertTrue(Files.exists(Path.of(link.group(1))), link::group);
        }
        assertTrue(links > 0);
    }

    @Test
    void the_map_names_every_top_level_entry() throws IOException {
        String readme = Files.readString(README);
        try (var entries = Files.list(Path.of("."))) {
            List<String> missing = entries.map(entry -> entry.getFileName().toString())
                    .filter(name -> !List.of(".git", ".gitignore", "target", "README.md")
                            .contains(name))
                    .filter(name -> !readme.contains("`" + name))
                    .toList();
            assertEquals(List.of(), missing);
        }
    }
}
