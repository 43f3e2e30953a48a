package org.assay.rules.book;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
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
        Set<String> texts = rulebook.inForce(stages, on).stream()
                .flatMap(rule -> rulebook.words(rule).all().stream())
                .map(RuleWords.Word::text)
                .collect(Collectors.toSet());
        return rulebook.figures(on).stream()
                .filter(figure -> texts.contains("\"" + figure.name() + "\""))
                .map(PolicyFigure::figure)
                .toList();
    }

    /**
     * Which figures of a rulebook's own rules ask for: those that they name, or all where a rule asks for figures
     * without a name. Comments and texts ask for nothing.
     *
     * @param rules their texts
     */
    static Predicate<String> named(Collection<String> rules) {
        Set<String> names = new HashSet<>();
        for (String rule : rules) {
            if (rule.contains(OWN) && !named(RuleWords.of(rule).all(), names)) {
                return figure -> true;
            }
        }
        return names::contains;
    }

    /** Whether every pattern begins {@code PolicyFigure( name == "…"} and goes on or ends there. */
    private static boolean named(List<RuleWords.Word> words, Set<String> names) {
        List<String> texts = words.stream().map(RuleWords.Word::text).toList();
        for (int i = 0; i + 1 < texts.size(); i++) {
            if (texts.get(i).equals(OWN) && texts.get(i + 1).equals("(")) {
                boolean named = i + 5 < texts.size()
                        && texts.subList(i + 2, i + 4).equals(List.of("name", "=="))
                        && words.get(i + 4).isText()
                        && texts.get(i + 5).matches("[,)]");
                if (!named) {
                    return false;
                }
                names.add(RuleMetadata.unquoted(texts.get(i + 4)));
            }
        }
        return true;
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
