package org.assay.report.competence;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/** How keys, dates and half sentences of the files are written for people. */
public final class Words {
    private Words() {}

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

    /** {@code 30 October 2026}. */
    public static String date(LocalDate day) {
        return DAY.format(day);
    }

    /** A date as files write it; any other text stays as it is. */
    public static String date(String iso) {
        try {
            return date(LocalDate.parse(iso));
        } catch (DateTimeParseException e) {
            return iso;
        }
    }

    public static String capitalised(String text) {
        return text.isEmpty() ? text : text.substring(0, 1).toUpperCase(Locale.UK) + text.substring(1);
    }

    /** {@code work-product} becomes {@code Work product}. */
    public static String phrase(String key) {
        return capitalised(key.replace('-', ' '));
    }

    /** {@code northern-ireland} becomes {@code Northern Ireland}. */
    public static String name(String key) {
        return Arrays.stream(key.split("-")).map(Words::capitalised).collect(Collectors.joining(" "));
    }

    /** {@code currencyMonths} becomes {@code Currency months}. */
    public static String figure(String key) {
        return capitalised(key.replaceAll("(?<=[a-z])(?=[A-Z])", " ").toLowerCase(Locale.UK));
    }

    /** Begins with a capital and ends with a full stop. */
    public static String sentence(String text) {
        String trimmed = text.strip();
        return capitalised(trimmed) + (trimmed.matches("(?s).*[.!?]") ? "" : ".");
    }

    /** At most that many characters, so that a line of fixed height holds it. */
    public static String shortened(String text, int most) {
        if (text.codePointCount(0, text.length()) <= most) {
            return text;
        }
        return text.substring(0, text.offsetByCodePoints(0, most - 1)).strip() + "…";
    }
}
