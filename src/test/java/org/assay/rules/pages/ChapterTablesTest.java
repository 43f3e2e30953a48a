package org.assay.rules.pages;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.assay.InstalledAreas;
import org.assay.record.Area;
import org.assay.rules.book.BundledRules;
import org.assay.rules.book.Stages;
import org.assay.testing.Golden;
import org.junit.jupiter.api.Test;

/** The tables of the chapter on rules are those of the program; {@code -Dassay.rewrite=true} writes them anew. */
class ChapterTablesTest {
    private static final Path CHAPTER = Path.of("docs/rules.md");

    @Test
    void the_chapter_shows_the_stages_of_every_area() throws IOException {
        String chapter = Files.readString(CHAPTER);
        for (Area area : InstalledAreas.ALL.areas()) {
            chapter = chapter.replaceFirst(
                    "(?s)(<!-- " + area.id() + " -->\n).*?(<!-- end -->)",
                    "$1" + Matcher.quoteReplacement(stages(area) + new FactsOfArea(area).table()) + "$2");
        }

        Golden.check(CHAPTER, chapter);
        assertEquals(
                InstalledAreas.ALL.areas().stream().map(Area::id).toList(),
                Pattern.compile("<!-- (\\S+) -->\n\\|")
                        .matcher(chapter)
                        .results()
                        .map(part -> part.group(1))
                        .toList());
    }

    private static String stages(Area area) {
        return Stages.of(area.id()).all().stream()
                .map(stage -> "| `" + stage.name().replaceFirst(".*\\.", "") + "` | " + stage.purpose() + " |\n")
                .collect(Collectors.joining("", "| stage | what its rules are for |\n|---|---|\n", ""));
    }

    @Test
    void every_stage_has_rules_or_verdicts_of_centres_and_every_rule_a_stage() {
        List<String> listed = InstalledAreas.ALL.areas().stream()
                .flatMap(area -> Stages.of(area.id()).all().stream())
                .filter(stage -> stage.centre().isEmpty())
                .map(Stages.Stage::name)
                .sorted()
                .toList();

        assertEquals(listed, List.copyOf(new TreeSet<>(BundledRules.load().stages())));
    }
}
