package org.assay.recruitment.applications;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Finds a person's name in what others wrote, with or without accents, and with any sign between its parts. */
final class NameInText {
    private static final String BETWEEN = "[^\\p{L}\\p{M}\\p{N}]{1,3}";
    private static final String BEFORE = "(?<![\\p{L}\\p{M}\\p{N}])";
    private static final String AFTER = "(?![\\p{L}\\p{M}\\p{N}])";

    private final List<String> parts;
    private final Pattern whole;
    private final Pattern partly;

    NameInText(String name) {
        parts = words(name);
        String inFull = "(?iu:" + joined(parts, BETWEEN, NameInText::letters) + ")";
        whole = Pattern.compile(BEFORE + inFull + AFTER);
        List<String> telling = parts.stream()
                .filter(part -> part.codePointCount(0, part.length()) > 1)
                .toList();
        String any = "(?:" + joined(parts, "|", part -> capitalised(part) + "|" + initial(part)) + ")";
        partly = Pattern.compile(
                telling.isEmpty()
                        ? BEFORE + inFull + AFTER
                        : BEFORE + "(?:" + inFull + "|(?:" + any + BETWEEN + ")*(?:"
                                + joined(telling, "|", NameInText::capitalised) + ")(?:" + BETWEEN + any + ")*)"
                                + AFTER);
    }

    /** The words of a text in small letters without accents. */
    static List<String> words(String text) {
        return Stream.of(decomposed(text).replaceAll("\\p{M}+", "").split("[^\\p{L}\\p{N}]+"))
                .filter(word -> !word.isEmpty())
                .map(word -> word.toLowerCase(Locale.ROOT))
                .toList();
    }

    /** The word that the name begins with, as {@link #words} gives it; empty where a name has no letters. */
    String first() {
        return parts.isEmpty() ? "" : parts.get(0);
    }

    /** The text with something else in place of the name, however capitals are set. */
    String wholeReplaced(String text, String by) {
        return replaced(whole, text, by);
    }

    /** The same in place of a part of the name, too, where that begins with a capital, as names do and words seldom. */
    String replaced(String text, String by) {
        return replaced(partly, text, by);
    }

    private String replaced(Pattern pattern, String text, String by) {
        Matcher found = pattern.matcher(decomposed(text));
        return parts.isEmpty() || !found.find()
                ? text
                : Normalizer.normalize(found.replaceAll(Matcher.quoteReplacement(by)), Normalizer.Form.NFC);
    }

    private static String decomposed(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD);
    }

    private static String joined(List<String> parts, String by, UnaryOperator<String> pattern) {
        return parts.stream().map(pattern).collect(Collectors.joining(by));
    }

    private static String letters(String part) {
        return part.codePoints()
                .mapToObj(c -> Pattern.quote(Character.toString(c)) + "\\p{M}*")
                .collect(Collectors.joining());
    }

    private static String capitalised(String part) {
        int first = part.codePointAt(0);
        return initial(part) + "(?iu:" + letters(part.substring(Character.charCount(first))) + ")";
    }

    private static String initial(String part) {
        return Pattern.quote(Character.toString(Character.toUpperCase(part.codePointAt(0)))) + "\\p{M}*";
    }
}
