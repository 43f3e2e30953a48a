package org.assay.rules.pages;

import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.assay.record.Area;
import org.assay.rules.Conclusion;
import org.assay.rules.RuleInfo;
import org.assay.rules.book.BundledRules;
import org.assay.rules.book.RuleWords;
import org.assay.rules.book.Rulebook;
import org.assay.rules.book.Stages;

/** The facts that an area's rules can look at, told by the rules and the facts themselves. */
final class FactsOfArea {
    private static final Rulebook RULEBOOK = BundledRules.load();
    private static final Pattern PURPOSE =
            Pattern.compile("(?s)/\\*\\*(.*?)(?:@param.*?)?\\*/\\s*public (?:sealed )?(?:record|interface)");

    private static final Set<String> NO_FIELDS = Set.of("finding", "entry", "subject", "hashCode", "toString");

    private final Area area;
    private final Path sources;
    private final Map<String, Set<String>> stages = new TreeMap<>();

    FactsOfArea(Area area) {
        this.area = area;
        sources = Path.of("src/main/java/org/assay", area.id(), "facts");
        for (RuleInfo rule : RULEBOOK.rules(area.stages())) {
            made(RULEBOOK.words(rule)).forEach(fact -> stages.computeIfAbsent(fact, key -> new TreeSet<>())
                    .add(rule.stage().replaceFirst(".*[.]", "")));
        }
        for (Stages.Stage stage : Stages.of(area.id()).all()) {
            stage.centre().forEach(verdict -> ofCentre(verdict)
                    .forEach(fact -> stages.computeIfAbsent(fact, key -> new TreeSet<>())
                            .add(stage.name().replaceFirst(".*[.]", ""))));
        }
    }

    /** The types of a verdict in words of the centre's own: a subject, the words and at least one ground. */
    private Set<String> ofCentre(String verdict) {
        String[] parts = verdict.split("[.]");
        return Stream.of(type(parts[0]).getMethods())
                .filter(method -> method.getName().equals(parts[1]) && method.getParameterCount() > 2)
                .map(method -> method.getReturnType().getSimpleName())
                .collect(Collectors.toSet());
    }

    /** Facts that the files say first, then those that rules conclude, in the order of the stages. */
    String table() {
        Map<String, String> rows = new LinkedHashMap<>();
        looked().stream()
                .filter(fact -> !concluded(fact))
                .peek(fact -> assertFalse(Conclusion.class.isAssignableFrom(type(fact)), fact))
                .forEach(fact -> rows.put(fact, "files"));
        for (String stage : area.stages()) {
            String name = stage.replaceFirst(".*[.]", "");
            looked().stream()
                    .filter(fact -> stages.getOrDefault(fact, Set.of()).contains(name))
                    .forEach(fact -> rows.merge(fact, "`" + name + "`", (first, more) -> first + ", " + more));
        }
        looked().stream()
                .filter(fact -> !rows.containsKey(fact))
                .forEach(fact -> rows.put(fact, "is one of " + kinds(fact)));
        return rows.entrySet().stream()
                .map(row -> "| `" + row.getKey() + "` | " + row.getValue() + " | " + fields(row.getKey()) + " | "
                        + purpose(row.getKey()) + " |\n")
                .collect(Collectors.joining("", "\n| fact | said by | fields | what it is |\n|---|---|---|---|\n", ""));
    }

    /** Every type of fact that a condition of a bundled rule names. */
    private Set<String> looked() {
        Set<String> looked = new TreeSet<>();
        for (RuleInfo rule : RULEBOOK.rules(area.stages())) {
            RULEBOOK.words(rule).condition().stream()
                    .map(RuleWords.Word::text)
                    .filter(word -> Files.isRegularFile(sources.resolve(word + ".java")))
                    .filter(word -> !type(word).isEnum())
                    .forEach(looked::add);
        }
        return looked;
    }

    private boolean concluded(String fact) {
        return stages.containsKey(fact) || type(fact).isSealed();
    }

    private String kinds(String fact) {
        return Arrays.stream(type(fact).getPermittedSubclasses())
                .map(kind -> "`" + kind.getSimpleName() + "`")
                .collect(Collectors.joining(", "));
    }

    /** The types of what a rule can conclude: {@code new Grid} or the result of {@code Conclude.met}. */
    private Set<String> made(RuleWords words) {
        List<String> then =
                words.consequence().stream().map(RuleWords.Word::text).toList();
        if (then.get(2).equals("new")) {
            return Set.of(then.get(3));
        }
        if (then.get(2).startsWith("$")) {
            return Set.of();
        }
        return Stream.of(type(then.get(2)).getMethods())
                .filter(method -> method.getName().equals(then.get(4)))
                .filter(method -> takes(method, then, words.condition()))
                .map(Method::getReturnType)
                .map(Class::getSimpleName)
                .collect(Collectors.toSet());
    }

    /**
     * Whether the first argument is one of the method's, where it is a fact that the rule found or what such a fact holds;
     * helpers are overloaded.
     */
    private boolean takes(Method method, List<String> then, List<RuleWords.Word> condition) {
        for (int i = 0; i + 3 < condition.size(); i++) {
            if (condition.get(i).text().equals(then.get(6))
                    && condition.get(i + 3).text().equals("(")) {
                String fact = condition.get(i + 2).text();
                String given = then.get(7).equals(".") ? held(fact, then.get(8)) : fact;
                return method.getParameterTypes()[0].getSimpleName().equals(given);
            }
        }
        return true;
    }

    private String held(String fact, String name) {
        try {
            return type(fact).getMethod(name).getReturnType().getSimpleName();
        } catch (NoSuchMethodException e) {
            throw new IllegalStateException(e);
        }
    }

    private Class<?> type(String name) {
        try {
            return Class.forName("org.assay." + area.id() + ".facts." + name);
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }

    /** What a record holds, then what it can tell. */
    private String fields(String fact) {
        Class<?> type = type(fact);
        Stream<String> held = type.isRecord()
                ? Arrays.stream(type.getRecordComponents()).map(RecordComponent::getName)
                : Stream.empty();
        Stream<String> told = Arrays.stream(type.getDeclaredMethods())
                .filter(method -> Modifier.isPublic(method.getModifiers()) && !Modifier.isStatic(method.getModifiers()))
                .filter(method -> method.getParameterCount() == 0)
                .map(Method::getName)
                .sorted();
        return Stream.concat(held, told)
                .distinct()
                .filter(name -> !NO_FIELDS.contains(name))
                .map(name -> "`" + name + "`")
                .collect(Collectors.joining(", "));
    }

    /** The first sentence of what its source says of it. */
    private String purpose(String fact) {
        try {
            String source = Files.readString(sources.resolve(fact + ".java"));
            String text = PURPOSE.matcher(source)
                    .results()
                    .findFirst()
                    .map(found -> found.group(1))
                    .orElse("");
            return text.replaceAll("\\s*\\n \\* ?", " ")
                    .replaceAll("\\{@(?:code|link) #?([^}]*)}", "`$1`")
                    .strip()
                    .replaceFirst("(?s)([.;])\\s.*", ".");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
