package org.assay.rules.centre;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.assay.rules.book.RuleWords;

/** What the constants that a pattern compares one field with leave of its values. */
final class PossibleValues {
    private static final Set<String> NUMBERS = Set.of("0", "1");

    /** Every value that there is, where the field has a closed list of them. */
    private final Optional<Set<String>> all;

    private final Set<String> not = new HashSet<>();
    private Optional<Set<String>> left;
    private long least;
    private long most = Long.MAX_VALUE;

    /** @param type of the field; whole numbers of facts are counts, so that none is below 0 */
    PossibleValues(Class<?> type) {
        all = type == boolean.class
                ? Optional.of(Set.of("true", "false"))
                : type.isEnum() ? Optional.of(Set.copyOf(RuleVocabulary.values(type))) : Optional.empty();
        left = all;
    }

    /** Takes a condition into account: what stands behind the field, {@code == Method.SIMULATION}. */
    void compare(List<RuleWords.Word> behind) {
        String operator = behind.get(0).text();
        boolean negated = operator.equals("not") || operator.equals("!=");
        List<String> values = values(behind.subList(1, behind.size()));
        if (values.isEmpty()) {
            return;
        }
        if (operator.matches("<|<=|>|>=|==|!=") && NUMBERS.contains(values.get(0))) {
            number(operator, Long.parseLong(values.get(0)));
        } else if (negated) {
            not.addAll(values);
        } else if (operator.matches("==|in")) {
            Set<String> narrowed = new TreeSet<>(values);
            left.ifPresent(narrowed::retainAll);
            left = Optional.of(narrowed);
        }
    }

    private void number(String operator, long value) {
        switch (operator) {
            case "<" -> most = Math.min(most, value - 1);
            case "<=" -> most = Math.min(most, value);
            case ">" -> least = Math.max(least, value + 1);
            case ">=" -> least = Math.max(least, value);
            case "==" -> {
                least = Math.max(least, value);
                most = Math.min(most, value);
            }
            default -> {
                least += least == value ? 1 : 0;
                most -= most == value ? 1 : 0;
            }
        }
    }

    boolean none() {
        return least > most || left.filter(not::containsAll).isPresent();
    }

    /** The constants; none where anything else stands among them, of which nothing is known. */
    private static List<String> values(List<RuleWords.Word> words) {
        List<String> values = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            RuleWords.Word word = words.get(i);
            boolean qualified = i + 2 < words.size()
                    && words.get(i + 1).text().equals(".")
                    && word.text().matches("[A-Z]\\w*");
            if (qualified) {
                i += 1; // the name of the closed list, then its point
            } else if (word.isText()
                    || word.text().matches("true|false|[A-Z][A-Z0-9_]*")
                    || NUMBERS.contains(word.text())) {
                values.add(word.text());
            } else if (!word.text().matches("[(),]|in")) {
                return List.of();
            }
        }
        return values;
    }
}
