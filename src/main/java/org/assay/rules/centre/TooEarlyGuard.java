package org.assay.rules.centre;

import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.assay.input.Problems;
import org.assay.rules.book.RuleFile;
import org.assay.rules.book.RuleText;
import org.assay.rules.book.RuleWords;
import org.assay.rules.book.Stages;

/** Refuses rules that ask for a fact which only rules of later stages conclude: they would never fire. */
final class TooEarlyGuard {
    private static final int MADE = 2;

    private final Map<String, String> bundled;
    private final Map<String, Map<String, Set<String>>> concluded = new HashMap<>();

    /** @param bundled the bundled rule files by path: between them they conclude every fact that can be concluded */
    TooEarlyGuard(Map<String, String> bundled) {
        this.bundled = Map.copyOf(bundled);
    }

    void check(RuleVocabulary facts, RuleText rule, Problems problems) {
        List<RuleWords.Word> words = RuleWords.of(rule.text()).condition();
        List<String> order = Stages.ifBundled(RuleFile.areaOf(rule.stage()).replace('.', '/'))
                .names();
        int here = order.indexOf(rule.stage());
        if (here < 0 || words.stream().anyMatch(word -> word.text().equals("or"))) {
            return; // told elsewhere, or not every pattern is needed
        }
        int depth = 0;
        for (int i = 0; i + 1 < words.size(); i++) {
            String text = words.get(i).text();
            depth += words.get(i).nesting();
            boolean needed = depth == 0
                    && words.get(i + 1).text().equals("(")
                    && (i == 0 || !words.get(i - 1).text().matches("not|[.]"));
            Optional<Class<?>> fact = needed ? facts.type(text) : Optional.empty();
            int line = words.get(i).line();
            fact.map(type -> stagesOf(facts, type, rule))
                    .filter(in -> !in.isEmpty() && in.stream().allMatch(stage -> order.indexOf(stage) > here))
                    .ifPresent(in -> problems.add(rule.problem(
                            line,
                            "there is no " + text + " yet in "
                                    + rule.stage().replace('.', '/') + ": " + String.join(", ", names(in))
                                    + (in.size() == 1 ? " concludes it" : " conclude it"),
                            "move the rule to a stage after that, or ask for what is there")));
        }
    }

    private static List<String> names(Set<String> stages) {
        return stages.stream().map(stage -> stage.replace('.', '/')).toList();
    }

    /** Where a fact is concluded; nowhere where the files say it. */
    private Set<String> stagesOf(RuleVocabulary facts, Class<?> fact, RuleText rule) {
        String area = RuleFile.areaOf(rule.stage());
        Map<String, Set<String>> ofArea = concluded.computeIfAbsent(area, key -> concluded(facts, key));
        Set<String> stages = new TreeSet<>(ofArea.getOrDefault(fact.getName(), Set.of()));
        if (fact.isSealed()) {
            Stream.of(fact.getPermittedSubclasses()).forEach(kind -> stages.addAll(stagesOf(facts, kind, rule)));
        }
        return stages;
    }

    private Map<String, Set<String>> concluded(RuleVocabulary facts, String area) {
        Map<String, Set<String>> stages = new HashMap<>();
        bundled.forEach((path, text) -> {
            String stage = RuleFile.stageOf(path);
            if (RuleFile.areaOf(stage).equals(area)) {
                made(facts, RuleWords.of(text)).forEach(fact -> stages.computeIfAbsent(fact, key -> new TreeSet<>())
                        .add(stage));
            }
        });
        for (Stages.Stage stage : Stages.ifBundled(area.replace('.', '/')).all()) {
            for (String verdict : stage.centre()) {
                String[] helper = verdict.split("[.]", -1);
                results(facts.type(helper[0]), helper[1])
                        .forEach(fact -> stages.computeIfAbsent(fact, key -> new TreeSet<>())
                                .add(stage.name()));
            }
        }
        return stages;
    }

    /** What {@code insert( new Grid( … ) )}, {@code insert( Conclude.met( … ) )} or {@code insert( $c.sift() )} can make. */
    private static Stream<String> made(RuleVocabulary facts, RuleWords rule) {
        List<String> then =
                rule.consequence().stream().map(RuleWords.Word::text).toList();
        if (then.get(MADE).equals("new")) {
            return facts.type(then.get(MADE + 1)).map(Class::getName).stream();
        }
        List<String> when = rule.condition().stream().map(RuleWords.Word::text).toList();
        int bound = when.indexOf(then.get(MADE));
        String owner = bound < 0 ? then.get(MADE) : when.get(bound + MADE);
        return results(facts.type(owner), then.get(MADE + 2));
    }

    /** The types that helpers of a name return. */
    private static Stream<String> results(Optional<Class<?>> helpers, String name) {
        return helpers.stream()
                .flatMap(type -> Arrays.stream(type.getMethods()))
                .filter(method -> method.getName().equals(name))
                .map(Method::getReturnType)
                .map(Class::getName);
    }
}
