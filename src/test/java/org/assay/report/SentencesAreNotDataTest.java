package org.assay.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.assay.InstalledAreas;
import org.assay.competence.facts.CompetenceVerdict;
import org.assay.recruitment.facts.RecruitmentVerdict;
import org.assay.rules.RuleInfo;
import org.assay.rules.Verdict;
import org.assay.rules.book.BundledRules;
import org.assay.rules.book.Rulebook;
import org.junit.jupiter.api.Test;

/** What reports and commands choose by is a constant or a number, never a verdict's words or a rule's id. */
class SentencesAreNotDataTest {
    private static final List<Path> FOLDERS = Stream.of(
                    "src/main/java/org/assay/report",
                    "src/main/java/org/assay/fairness",
                    "src/main/java/org/assay/cli",
                    "src/main/jte")
            .map(Path::of)
            .toList();
    private static final Pattern LITERAL = Pattern.compile("\"((?:[^\"\\\\\\n]|\\\\.)*)\"");

    @Test
    void no_literal_is_a_verdicts_label_or_a_rules_id() throws IOException {
        Set<String> words = words();
        List<String> found = new ArrayList<>();
        for (Path file : files()) {
            List<String> lines = Files.readAllLines(file);
            for (int i = 0; i < lines.size(); i++) {
                for (String literal : literals(lines.get(i))) {
                    if (words.contains(literal)) {
                        found.add(file + ":" + (i + 1) + ": \"" + literal + "\"");
                    }
                }
            }
        }

        assertEquals(List.of(), found);
    }

    @Test
    void the_literals_are_found() throws IOException {
        assertEquals(List.of("a \\\"b\\\"", "not met"), literals("x(\"a \\\"b\\\"\").y(\"not met\")"));
        assertTrue(files().size() > 50, () -> "only a few files are looked at");
        assertTrue(words().containsAll(List.of("not met", "taken forward", "place-by-recorded-order")));
    }

    private static Set<String> words() {
        Set<String> words = Stream.<Verdict[]>of(CompetenceVerdict.values(), RecruitmentVerdict.values())
                .flatMap(Stream::of)
                .map(Verdict::label)
                .collect(Collectors.toCollection(TreeSet::new));
        Rulebook rulebook = BundledRules.load();
        InstalledAreas.ALL.areas().forEach(area -> rulebook.rules(area.stages()).stream()
                .map(RuleInfo::id)
                .forEach(words::add));
        return words;
    }

    private static List<Path> files() throws IOException {
        List<Path> files = new ArrayList<>();
        for (Path folder : FOLDERS) {
            try (Stream<Path> all = Files.walk(folder)) {
                all.filter(Files::isRegularFile).sorted().forEach(files::add);
            }
        }
        return files;
    }

    private static List<String> literals(String line) {
        List<String> literals = new ArrayList<>();
        for (Matcher literal = LITERAL.matcher(line); literal.find(); ) {
            literals.add(literal.group(1));
        }
        return literals;
    }
}
