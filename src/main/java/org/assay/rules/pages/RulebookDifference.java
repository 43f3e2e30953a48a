package org.assay.rules.pages;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.assay.rules.book.RuleFile;
import org.assay.rules.book.RuleWords;
import org.assay.rules.book.Rulebook;
import org.assay.rules.book.RulebookHeader;

/** What one rulebook has other than another, as lines. */
public final class RulebookDifference {
    private RulebookDifference() {}

    /** @return nothing where both decide alike */
    public static List<String> between(Rulebook a, Rulebook b) {
        List<String> lines = new ArrayList<>();
        Map<String, String> before = files(a);
        Map<String, String> after = files(b);
        TreeSet<String> paths = new TreeSet<>(before.keySet());
        paths.addAll(after.keySet());
        for (String path : paths) {
            if (!before.containsKey(path)) {
                lines.add("only in the second: " + path + sentence(after.get(path)));
            } else if (!after.containsKey(path)) {
                lines.add("only in the first:  " + path + sentence(before.get(path)) + reason(path, b));
            } else if (!before.get(path).equals(after.get(path))) {
                lines.add("changed:            " + path + sentence(after.get(path)));
                changes(lines, before.get(path), after.get(path));
            }
        }
        figures(lines, a, b);
        return lines;
    }

    /** Texts of rules and tables by path. */
    private static Map<String, String> files(Rulebook rulebook) {
        Map<String, String> files = new TreeMap<>(rulebook.texts());
        rulebook.tables().forEach(table -> files.put(table.path(), table.text()));
        return files;
    }

    /** Of a rule. */
    private static String sentence(String text) {
        String sentence = RuleWords.of(text).sentence();
        return sentence.isEmpty() ? "" : ": " + sentence;
    }

    private static String reason(String path, Rulebook without) {
        return without.disabled().stream()
                .filter(disabled -> path.endsWith("/" + disabled.id() + RuleFile.ENDING))
                .map(disabled -> " (not applied: " + disabled.reason() + ")")
                .findFirst()
                .orElse("");
    }

    private static void changes(List<String> lines, String before, String after) {
        List<String> old = before.lines().toList();
        List<String> now = after.lines().toList();
        old.stream().filter(line -> !now.contains(line)).forEach(line -> lines.add("    - " + line.strip()));
        now.stream().filter(line -> !old.contains(line)).forEach(line -> lines.add("    + " + line.strip()));
    }

    private static void figures(List<String> lines, Rulebook a, Rulebook b) {
        Map<String, String> before = figures(a);
        Map<String, String> after = figures(b);
        TreeSet<String> names = new TreeSet<>(before.keySet());
        names.addAll(after.keySet());
        for (String name : names) {
            String was = before.getOrDefault(name, "none");
            String is = after.getOrDefault(name, "none");
            if (!was.equals(is)) {
                lines.add("figure " + name + ": " + was + " in the first, " + is + " in the second");
            }
        }
    }

    private static Map<String, String> figures(Rulebook rulebook) {
        return rulebook.datedFigures().stream()
                .collect(Collectors.groupingBy(
                        RulebookHeader.DatedFigure::name,
                        TreeMap::new,
                        Collectors.mapping(f -> f.words() + " from " + f.from(), Collectors.joining(", "))));
    }
}
