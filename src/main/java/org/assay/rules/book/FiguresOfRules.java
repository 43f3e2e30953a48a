package org.assay.rules.book;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.assay.rules.Ground;
import org.assay.rules.PolicyFigure;

/** Which figures the rules in force read, as far as their texts tell. */
public final class FiguresOfRules {
    /** {@code StandingFor( $f : figure )}, or {@code StandingFor( method == $method, $f : figure )} */
    private static final Pattern NAMED =
            Pattern.compile("\\b([A-Z]\\w*)\\((?:\\s*\\w+\\s*==\\s*\\$\\w+\\s*,)*\\s*\\$\\w+\\s*:\\s*figure\\s*\\)");

    private static final String OWN = PolicyFigure.class.getSimpleName();

    private FiguresOfRules() {}

    /** Of a rulebook's own figures in force on a day, those that its rules in force read. */
    public static List<Ground.Figure> own(Rulebook rulebook, List<String> stages, LocalDate on) {
        Set<String> names = new HashSet<>();
        rulebook.inForce(stages, on)
                .forEach(rule -> names.addAll(named(rulebook.words(rule).all())));
        return rulebook.figures(on).stream()
                .filter(figure -> names.contains(figure.name()))
                .map(PolicyFigure::figure)
                .toList();
    }

    /**
     * Which figures of a rulebook's own rules ask for. Comments and texts ask for nothing.
     *
     * @param rules their texts
     */
    static Set<String> named(Collection<String> rules) {
        return rules.stream()
                .filter(rule -> rule.contains(OWN))
                .flatMap(rule -> named(RuleWords.of(rule).all()).stream())
                .collect(Collectors.toSet());
    }

    private static Set<String> named(List<RuleWords.Word> words) {
        Set<String> names = new HashSet<>();
        for (int i = 0; i < words.size(); i++) {
            if (isPattern(words, i)) {
                name(words, i).map(RuleWords.Word::content).ifPresent(names::add);
            }
        }
        return names;
    }

    /** Whether a pattern of a rulebook's own figures begins at an index: {@code PolicyFigure(}. */
    public static boolean isPattern(List<RuleWords.Word> words, int at) {
        return is(words, at, OWN) && is(words, at + 1, "(");
    }

    /** The name in such a pattern; none where it does not begin {@code PolicyFigure( name == "…"} and goes on or ends there. */
    public static Optional<RuleWords.Word> name(List<RuleWords.Word> words, int at) {
        boolean named = is(words, at + 2, "name")
                && is(words, at + 3, "==")
                && at + 5 < words.size()
                && words.get(at + 4).isText()
                && words.get(at + 4).text().startsWith("\"")
                && words.get(at + 5).text().matches("[,)]");
        return named ? Optional.of(words.get(at + 4)) : Optional.empty();
    }

    private static boolean is(List<RuleWords.Word> words, int at, String text) {
        return at < words.size() && words.get(at).text().equals(text);
    }

    /**
     * Facts of which rules name the figure and look at nothing else. Where the rule that judged by such a figure was
     * replaced or disabled, nothing may name it as a reason any more.
     *
     * @param rules their texts
     * @return the facts' types, by their simple names
     */
    static Set<String> namedOnly(Collection<String> rules) {
        Map<String, Integer> named = new HashMap<>();
        rules.stream().filter(text -> text.contains("figure")).forEach(text -> NAMED.matcher(text)
                .results()
                .filter(found -> !isBound(text, found.start()))
                .forEach(found -> named.merge(found.group(1), 1, Integer::sum)));
        return named.entrySet().stream()
                .filter(type -> type.getValue() == count(rules, type.getKey()))
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    /** Whether a name is given to the whole fact, so that the rule can look at all of it. */
    private static boolean isBound(String text, int start) {
        return text.substring(0, start).stripTrailing().endsWith(":");
    }

    private static long count(Collection<String> rules, String type) {
        Pattern pattern = Pattern.compile("\\b" + type + "\\s*\\(");
        return rules.stream()
                .filter(text -> text.contains(type))
                .mapToLong(text -> pattern.matcher(text).results().count())
                .sum();
    }
}
