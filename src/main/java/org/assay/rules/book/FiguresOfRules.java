package org.assay.rules.book;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.assay.rules.Ground;
import org.assay.rules.PolicyFigure;

/** Which figures the rules in force read, as far as their texts tell. */
public final class FiguresOfRules {
    /** {@code CurrencyLimit( $f : figure )} */
    private static final Pattern NAMED = Pattern.compile("\\b([A-Z]\\w*)\\(\\s*\\$\\w+\\s*:\\s*figure\\s*\\)");

    private FiguresOfRules() {}

    /** Of a rulebook's own figures in force on a day, those that its rules in force read. */
    public static List<Ground.Figure> own(Rulebook rulebook, List<String> stages, LocalDate on) {
        List<String> rules =
                rulebook.inForce(stages, on).stream().map(rulebook::text).toList();
        return rulebook.figures(on).stream()
                .filter(figure -> rules.stream().anyMatch(text -> text.contains("\"" + figure.name() + "\"")))
                .map(PolicyFigure::figure)
                .toList();
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
