package org.assay.rules.centre;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.assay.input.Problems;
import org.assay.rules.book.RuleFile;
import org.assay.rules.book.RuleText;
import org.assay.rules.book.RuleWords;
import org.assay.rules.book.Stages;

/**
 * Lets a stage conclude what its bundled rules conclude, and nothing else. What the files say can so not be made up by a
 * rule, and no conclusion comes too late or too early to have its effect: an item that is discounted after requirements were
 * judged would still be what they rest on.
 */
final class StageGuard {
    private static final int HEAD = 2;

    /** A verdict in the centre's own words is given a subject, the words and at least one ground. */
    private static final int OWN_WORDS = 3;

    private final Map<String, Map<String, Set<String>>> stages = new TreeMap<>();

    /** Verdicts that a centre gives in its own words, with the stages in which it may. */
    private final Map<String, Map<String, Set<String>>> ownWords = new TreeMap<>();

    /**
     * @param bundled the bundled rule files by path
     * @param centre the stages in which centres may give verdicts in their own words
     */
    StageGuard(Map<String, String> bundled, List<Stages.Stage> centre) {
        for (Stages.Stage stage : centre) {
            stage.centre()
                    .forEach(verdict -> ownWords.computeIfAbsent(RuleFile.areaOf(stage.name()), area -> new TreeMap<>())
                            .computeIfAbsent(verdict, key -> new TreeSet<>())
                            .add(stage.name()));
        }
        bundled.forEach((path, text) -> {
            RuleText rule = new RuleText(path, path, text);
            conclusion(rule).ifPresent(conclusion -> stages.computeIfAbsent(
                            RuleFile.areaOf(rule.stage()), area -> new TreeMap<>())
                    .computeIfAbsent(conclusion, key -> new TreeSet<>())
                    .add(rule.stage()));
        });
    }

    void check(RuleText rule, Problems problems) {
        String area = RuleFile.areaOf(rule.stage());
        Map<String, Set<String>> own = ownWords.getOrDefault(area, Map.of());
        boolean inOwnWords = conclusion(rule).filter(own::containsKey).isPresent() && arguments(rule) >= OWN_WORDS;
        Map<String, Set<String>> ofArea = inOwnWords || own.values().stream().anyMatch(in -> in.contains(rule.stage()))
                ? own
                : stages.getOrDefault(area, Map.of());
        List<RuleWords.Word> then = RuleWords.of(rule.text()).consequence();
        // told as a rule that has no end, that is in no stage, or does more
        if (then.isEmpty() || ofArea.isEmpty() || WordGuard.beyondOne(then).isPresent()) {
            return;
        }
        Optional<String> conclusion = conclusion(rule);
        Set<String> allowed = conclusion.map(ofArea::get).orElse(Set.of());
        int line = then.get(Math.min(HEAD, then.size() - 1)).line();
        if (allowed == null || allowed.isEmpty()) {
            problems.add(rule.problem(
                    line,
                    conclusion
                            .map(what -> "a rule cannot conclude " + what)
                            .orElse("\"then\" inserts something else than a conclusion"),
                    there(ofArea, rule.stage())));
        } else if (!allowed.contains(rule.stage())) {
            String folders = String.join(
                    " or ",
                    allowed.stream().map(stage -> stage.replace('.', '/')).toList());
            problems.add(rule.problem(
                    line,
                    conclusion.orElseThrow() + (inOwnWords ? " in words of one's own" : "") + " has no effect in "
                            + rule.stage().replace('.', '/'),
                    "move the file to " + folders + ", and name that folder as its package"));
        }
    }

    private static String there(Map<String, Set<String>> ofArea, String stage) {
        List<String> here = ofArea.entrySet().stream()
                .filter(each -> each.getValue().contains(stage))
                .map(Map.Entry::getKey)
                .toList();
        return here.isEmpty()
                ? "move the file to the folder of a stage"
                : "conclude one of: " + String.join(", ", here) + ", with nothing before or behind its brackets";
    }

    /**
     * What the rule inserts: {@code Conclude.discounted}, {@code new Counted}, or {@code Counted.ofSift} of a fact that the
     * rule found; none where what is inserted is anything more or less than one of these.
     */
    private static Optional<String> conclusion(RuleText rule) {
        RuleWords words = RuleWords.of(rule.text());
        List<String> then =
                words.consequence().stream().map(RuleWords.Word::text).toList();
        boolean made = then.size() > HEAD && then.get(HEAD).equals("new");
        int bracket = HEAD + (made ? 2 : 3);
        if (then.size() < bracket + 2 || !whole(then, bracket)) {
            return Optional.empty();
        }
        String first = then.get(HEAD);
        if (made) {
            return Optional.of("new " + then.get(HEAD + 1));
        }
        if (!then.get(HEAD + 1).equals(".")) {
            return Optional.empty();
        }
        String owner = first.startsWith("$") ? bound(words.condition(), first) : first;
        return owner.isEmpty() ? Optional.empty() : Optional.of(owner + "." + then.get(HEAD + 2));
    }

    /** How many arguments a helper is given: those of {@code Conclude.notMet( $r, "why", $f.figure() )} are three. */
    private static int arguments(RuleText rule) {
        int depth = 0;
        int commas = 0;
        for (RuleWords.Word word : RuleWords.of(rule.text()).consequence()) {
            depth += word.nesting();
            commas += depth == 2 && word.text().equals(",") ? 1 : 0;
        }
        return commas + 1;
    }

    /** Whether {@code insert( … )} holds the call of which a bracket begins the arguments, and nothing around it. */
    private static boolean whole(List<String> then, int bracket) {
        if (!then.subList(0, HEAD).equals(List.of("insert", "("))
                || !then.get(bracket).equals("(")) {
            return false;
        }
        int depth = 0;
        for (int i = bracket; i < then.size(); i++) {
            depth += then.get(i).equals("(") ? 1 : then.get(i).equals(")") ? -1 : 0;
            if (depth == 0) {
                return then.subList(i + 1, then.size()).equals(List.of(")", ";"));
            }
        }
        return false;
    }

    /** The fact that a rule gives a name to; empty where it gives it to none, or to several. */
    private static String bound(List<RuleWords.Word> condition, String name) {
        String fact = "";
        for (int i = 0; i + 3 < condition.size(); i++) {
            if (condition.get(i).text().equals(name)
                    && condition.get(i + 1).text().equals(":")) {
                boolean pattern = fact.isEmpty() && condition.get(i + 3).text().equals("(");
                fact = pattern ? condition.get(i + 2).text() : " ";
            }
        }
        return fact.strip();
    }
}
