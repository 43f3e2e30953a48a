package org.assay.rules.centre;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.assay.input.Problems;
import org.assay.rules.book.RuleText;
import org.assay.rules.book.RuleWords;

/**
 * Refuses a rule file that cannot be read safely: what this program and the compiler would read differently, what would
 * end a text before its end, and what costs the compiler time without bounds. Nothing else is said of such a file.
 */
final class TextGuard {
    private static final Pattern CURLY = Pattern.compile("[\u201C\u201D\u201E\u2018\u2019\u201A\u00AB\u00BB]");
    private static final Set<Byte> UNSEEN = Set.of(
            Character.CONTROL,
            Character.FORMAT,
            Character.LINE_SEPARATOR,
            Character.PARAGRAPH_SEPARATOR,
            Character.SURROGATE,
            Character.PRIVATE_USE,
            Character.UNASSIGNED);
    private static final int LONGEST_TEXT = 1000;
    private static final int MOST_WORDS = 2000;
    /** Each further bracket doubles what the compiler needs to read a condition. */
    private static final int DEEPEST = 7;

    private TextGuard() {}

    /** Whether the file can be read. */
    static boolean readable(RuleText rule, Problems problems) {
        Problems found = new Problems();
        characters(rule, found);
        if (found.isEmpty()) {
            List<RuleWords.Word> words = RuleWords.of(rule.text()).all();
            words.forEach(word -> word(rule, word, found));
            extent(rule, words, found);
        }
        found.forEach(problems::add);
        return found.isEmpty();
    }

    /** Java would read an escaped character as code wherever it stands, even in a comment. */
    private static void characters(RuleText rule, Problems problems) {
        List<String> lines = rule.text().lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).indexOf('\\') >= 0) {
                problems.add(rule.problem(
                        i + 1,
                        "it holds an escaped character",
                        "write the character itself, and “ ” for quotation marks within a text"));
            }
        }
        int line = 1;
        for (int c : rule.text().codePoints().toArray()) {
            if (c != '\n' && c != '\t' && UNSEEN.contains((byte) Character.getType(c))) {
                problems.add(rule.problem(
                        line,
                        "it holds the character U+" + String.format("%04X", c) + ", which cannot be seen",
                        "remove it"));
                return;
            }
            line += c == '\n' ? 1 : 0;
        }
    }

    private static void word(RuleText rule, RuleWords.Word word, Problems problems) {
        String text = word.text();
        if (CURLY.matcher(text).matches()) {
            problems.add(rule.problem(word.line(), "a text begins with a curly quote", "write straight quotes: \""));
        } else if (text.equals("\"") || text.equals("'")) {
            problems.add(rule.problem(word.line(), "a text does not end in its line", "close it with " + text));
        } else if (word.isText() && text.startsWith("'") && text.indexOf('"') >= 0) {
            problems.add(rule.problem(
                    word.line(),
                    "a quotation mark stands within a text",
                    "write “ ” for quotation marks within a text"));
        } else if (word.isText() && text.length() > LONGEST_TEXT) {
            problems.add(rule.problem(
                    word.line(), "a text has more than " + LONGEST_TEXT + " characters", "say it shorter"));
        }
    }

    private static void extent(RuleText rule, List<RuleWords.Word> words, Problems problems) {
        if (words.size() > MOST_WORDS) {
            problems.add(
                    rule.problem(1, "the rule has more than " + MOST_WORDS + " words", "make several rules of it"));
        }
        int depth = 0;
        for (RuleWords.Word word : words) {
            depth += opens(word) - closes(word);
            if (depth > DEEPEST) {
                problems.add(rule.problem(
                        word.line(),
                        "brackets stand in one another more than " + DEEPEST + " deep",
                        "remove those that are not needed, or make several rules of it"));
                return;
            }
        }
    }

    private static int opens(RuleWords.Word word) {
        return "([{".contains(word.text()) ? 1 : 0;
    }

    private static int closes(RuleWords.Word word) {
        return ")]}".contains(word.text()) ? 1 : 0;
    }
}
