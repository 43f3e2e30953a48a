package org.assay.rules.centre;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.assay.input.Problem;
import org.assay.input.Problems;
import org.assay.rules.book.RuleText;
import org.assay.rules.book.RuleWords;

/**
 * Holds a rule file to its one shape, word by word: package, imports, a sentence, annotations that each hold one text, and
 * then {@code when}, {@code then} and {@code end} once each. What stands elsewhere is refused, whatever it would have meant.
 */
final class ShapeGuard {

    private final RuleText rule;
    private final Problems problems;
    private final List<RuleWords.Word> words;
    private int at;

    private ShapeGuard(RuleText rule, Problems problems) {
        this.rule = rule;
        this.problems = problems;
        words = RuleWords.of(rule.text()).all();
    }

    /** Whether no second rule begins; what stands where would be said of two rules as if they were one. */
    static boolean single(RuleText rule, Problems problems) {
        List<RuleWords.Word> words = RuleWords.of(rule.text()).all();
        int rules = 0;
        for (int i = 0; i + 1 < words.size(); i++) {
            boolean begins =
                    words.get(i).text().equals("rule") && words.get(i + 1).isText();
            rules += begins ? 1 : 0;
            if (begins && rules > 1) {
                problems.add(rule.problem(
                        words.get(i).line(), "a second rule begins in the file", "give each rule a file of its own"));
                return false;
            }
        }
        return true;
    }

    /** Whether the file has that shape; where it has not, its parts cannot be told apart. */
    static boolean shaped(RuleText rule, Problems problems) {
        Problems found = new Problems();
        ShapeGuard guard = new ShapeGuard(rule, found);
        if (guard.once()) {
            guard.file();
        }
        found.forEach(problems::add);
        return found.isEmpty();
    }

    /** Whether every word that divides the file stands there once; what else is wrong follows from one that does not. */
    private boolean once() {
        Problems found = new Problems();
        for (String word : List.of("package", "rule", "when", "then", "end")) {
            once(word, found);
        }
        found.forEach(problems::add);
        return found.isEmpty();
    }

    private void once(String word, Problems found) {
        List<RuleWords.Word> there = named(word);
        if (there.size() > 1) {
            found.add(rule.problem(there.get(1).line(), "\"" + word + "\" stands here a second time", "remove it"));
        } else if (there.isEmpty()) {
            words.stream()
                    .filter(other -> other.text().equalsIgnoreCase(word))
                    .findFirst()
                    .ifPresentOrElse(
                            other -> found.add(rule.problem(
                                    other.line(),
                                    other.text() + " is written with a capital",
                                    "write " + word + " in lower case")),
                            () -> found.add(missing(word)));
        }
    }

    private Problem missing(String word) {
        int last = words.isEmpty() ? 1 : words.get(words.size() - 1).line();
        return switch (word) {
            case "package" ->
                rule.problem(1, "the first line names no package", "begin the file with package " + rule.stage());
            case "rule" ->
                rule.problem(1, "no rule begins in the file", "write rule \"A sentence that says what it does\"");
            case "end" -> rule.problem(last, "the rule has no end", "write end in a line of its own below \"then\"");
            default ->
                rule.problem(
                        last,
                        "the rule has no \"" + word + "\"",
                        "write when, then the facts, then then and the conclusion");
        };
    }

    private List<RuleWords.Word> named(String word) {
        return words.stream().filter(w -> w.text().equals(word)).toList();
    }

    private void file() {
        boolean shaped = head() && annotations();
        if (shaped && at < words.size() - 1) {
            RuleWords.Word last = words.get(words.size() - 1);
            RuleWords.Word beyond = last.text().equals(";") ? words.get(words.size() - 2) : last;
            if (!beyond.text().equals("end")) {
                unexpected(beyond, "nothing stands below end; remove it");
                return;
            }
        }
        RuleWords parts = RuleWords.of(rule.text());
        if (shaped && closed(parts.condition())) {
            closed(parts.consequence());
        }
    }

    /** Brackets that open and close, apart for what stands above and below {@code then}. */
    private boolean closed(List<RuleWords.Word> part) {
        Deque<RuleWords.Word> open = new ArrayDeque<>();
        for (RuleWords.Word word : part) {
            if (word.text().equals("(")) {
                open.push(word);
            } else if (word.text().equals(")") && open.poll() == null) {
                problems.add(rule.problem(word.line(), "a bracket closes that none opens", "remove it, or add a ("));
                return false;
            }
        }
        if (!open.isEmpty()) {
            problems.add(rule.problem(open.peek().line(), "a bracket that opens here does not close", "add a )"));
        }
        return open.isEmpty();
    }

    private boolean head() {
        if (!word("package") || !name("package " + rule.stage())) {
            return false;
        }
        while (text().equals("import")) {
            at++;
            if (!name("an import names one class, or ends in .*")) {
                return false;
            }
        }
        if (!word("rule")) {
            return false;
        }
        if (!here().isText()) {
            return unexpected(here(), "write the rule's sentence in quotation marks behind the word rule");
        }
        at++;
        return true;
    }

    private boolean annotations() {
        Set<String> seen = new HashSet<>();
        while (!text().equals("when")) {
            boolean annotation = text().equals("@")
                    && words.get(at + 1).isName()
                    && at + 4 < words.size()
                    && words.get(at + 2).text().equals("(")
                    && words.get(at + 3).isText()
                    && words.get(at + 4).text().equals(")");
            if (!annotation) {
                return unexpected(
                        here(),
                        "between the sentence and when stand annotations with one text each, as @Id( \"" + rule.id()
                                + "\" )");
            }
            RuleWords.Word name = words.get(at + 1);
            if (!seen.add(name.text())) {
                problems.add(rule.problem(
                        name.line(), "@" + name.text() + " stands here a second time", "leave one of the two"));
                return false;
            }
            if (words.get(at + 3).text().startsWith("'")) {
                problems.add(rule.problem(
                        name.line(),
                        "the text of @" + name.text() + " stands in single quotes",
                        "write double quotes, as @" + name.text() + "( \""
                                + words.get(at + 3).content() + "\" )"));
                return false;
            }
            at += 5;
        }
        return true;
    }

    private boolean word(String expected) {
        if (text().equals(expected)) {
            at++;
            return true;
        }
        return unexpected(
                here(), "a file holds its package, imports and one rule, in this order; remove what else there is");
    }

    /** {@code a.b.C} or {@code a.b.*}, with or without a semicolon. */
    private boolean name(String remedy) {
        if (!here().isName()) {
            return unexpected(here(), remedy);
        }
        at++;
        while (text().equals(".")) {
            at++;
            if (!here().isName() && !text().equals("*")) {
                return unexpected(here(), remedy);
            }
            at++;
        }
        at += text().equals(";") ? 1 : 0;
        return true;
    }

    private RuleWords.Word here() {
        return at < words.size()
                ? words.get(at)
                : new RuleWords.Word(" ", words.get(words.size() - 1).line());
    }

    private String text() {
        return here().text();
    }

    private boolean unexpected(RuleWords.Word word, String remedy) {
        problems.add(rule.problem(word.line(), word.text() + " has no place here", remedy));
        return false;
    }
}
