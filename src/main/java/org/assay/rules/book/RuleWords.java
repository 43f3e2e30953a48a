package org.assay.rules.book;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The words of a rule file, without comments, each with its line: what can be said of a rule before it is compiled. */
public final class RuleWords {
    /** Comments, texts, numbers, names (attributes may have hyphens), and single characters. */
    private static final Pattern WORD = Pattern.compile(
            "//[^\\n]*|/\\*(?s:.*?)\\*/|\"(?:\\\\.|[^\"\\\\\\n])*+\"|'(?:\\\\.|[^'\\\\\\n])*+'"
                    + "|\\d[\\w.]*|(?:no-loop|lock-on-active|agenda-group|ruleflow-group|activation-group|auto-focus"
                    + "|date-effective|date-expires|entry-point)|[\\p{L}_$][\\p{L}\\p{N}_$]*|->|::|[=!<>]=|&&|\\|\\||\\S");

    private final List<Word> words;

    private RuleWords(List<Word> words) {
        this.words = words;
    }

    /** @param line from 1 */
    public record Word(String text, int line) {
        /** A quotation mark alone is none: the text does not end in its line. */
        public boolean isText() {
            return text.length() > 1 && (text.startsWith("\"") || text.startsWith("'"));
        }

        public boolean isName() {
            return Character.isLetter(text.charAt(0)) || text.startsWith("$") || text.startsWith("_");
        }

        public boolean isNumber() {
            return Character.isDigit(text.charAt(0));
        }

        /** By how much what follows stands deeper in round brackets: 1, -1 or 0. */
        public int nesting() {
            return text.equals("(") ? 1 : text.equals(")") ? -1 : 0;
        }

        /** A text without its quotation marks. */
        public String content() {
            return text.substring(1, text.length() - 1);
        }
    }

    public static RuleWords of(String text) {
        List<Word> words = new ArrayList<>();
        Matcher matcher = WORD.matcher(text);
        int line = 1;
        int counted = 0;
        while (matcher.find()) {
            for (; counted < matcher.start(); counted++) {
                line += text.charAt(counted) == '\n' ? 1 : 0;
            }
            String word = matcher.group();
            if (!word.startsWith("//") && !word.startsWith("/*")) {
                words.add(new Word(word, line));
            }
        }
        return new RuleWords(List.copyOf(words));
    }

    /** The text with other names in place of some, which stand neither in a comment nor in a text. */
    public static String replaced(String text, Map<String, String> names) {
        return WORD.matcher(text)
                .replaceAll(word -> Matcher.quoteReplacement(names.getOrDefault(word.group(), word.group())));
    }

    public List<Word> all() {
        return words;
    }

    /** What follows the word at an index; an empty word at the end. */
    public Word after(int index) {
        return index + 1 < words.size() ? words.get(index + 1) : new Word("", 0);
    }

    /** The text after the first {@code rule}. */
    public String sentence() {
        for (int i = 0; i < words.size(); i++) {
            if (words.get(i).text().equals("rule") && after(i).isText()) {
                return after(i).content();
            }
        }
        return "";
    }

    /** The words from {@code when} on; what stands before it is no condition. */
    public List<Word> body() {
        return words.subList(Math.max(indexOf("when"), 0), words.size());
    }

    /** The words between {@code when} and the last {@code then}. */
    public List<Word> condition() {
        int when = indexOf("when");
        int then = lastIndexOf("then");
        return when < 0 || then < when ? List.of() : words.subList(when + 1, then);
    }

    /** The words between the last {@code then} and the {@code end} after it. */
    public List<Word> consequence() {
        int then = lastIndexOf("then");
        int end = lastIndexOf("end");
        return then < 0 || end < then ? List.of() : words.subList(then + 1, end);
    }

    private int lastIndexOf(String text) {
        int index = words.size() - 1;
        while (index >= 0 && !words.get(index).text().equals(text)) {
            index--;
        }
        return index;
    }

    /** The line that a message without one most likely means: where the rarest of the words that it quotes stands. */
    public int lineMeant(String message, boolean consequence) {
        List<Word> body = consequence ? consequence() : body();
        return Pattern.compile("[\\w$]{2,}")
                .matcher(message)
                .results()
                .map(found -> body.stream()
                        .filter(word ->
                                word.text().replaceAll("^[\"']|[\"']$", "").equals(found.group()))
                        .toList())
                .filter(places -> !places.isEmpty())
                .min(Comparator.comparing(List::size))
                .map(places -> places.get(0).line())
                .orElse(lineOf(consequence ? "then" : "rule"));
    }

    private int indexOf(String text) {
        return words.stream().map(Word::text).toList().indexOf(text);
    }

    /** The line of the first word that is {@code text}, or 1. */
    public int lineOf(String text) {
        return words.stream()
                .filter(word -> word.text().equals(text))
                .mapToInt(Word::line)
                .findFirst()
                .orElse(1);
    }
}
