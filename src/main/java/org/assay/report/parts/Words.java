package org.assay.report.parts;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** How keys, dates and half sentences of the files are written for people. */
public final class Words {
    private Words() {}

    /** Of the calendar, and not of a locale: loading one costs a start some 30 ms. */
    private static final List<String> MONTHS = List.of(
            "January",
            "February",
            "March",
            "April",
            "May",
            "June",
            "July",
            "August",
            "September",
            "October",
            "November",
            "December");

    /** {@code 30 October 2026}. */
    public static String date(LocalDate day) {
        return day.getDayOfMonth() + " " + MONTHS.get(day.getMonthValue() - 1) + " " + day.getYear();
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

    /** {@code currencyMonths} becomes {@code Currency months}, and {@code es19-months} becomes {@code ES19 months}. */
    public static String figure(String key) {
        String words = key.replaceAll("(?<=[a-z])(?=[A-Z])", " ").replace('-', ' ');
        return capitalised(Arrays.stream(words.split(" "))
                .map(word -> word.matches("\\p{L}+\\d.*") ? word.toUpperCase(Locale.UK) : word.toLowerCase(Locale.UK))
                .collect(Collectors.joining(" ")));
    }

    /** {@code work-product, simulation} becomes {@code work product, simulation}. */
    static String figureValue(String value) {
        return value.replace('-', ' ');
    }

    /** {@code a}, {@code a and b}, {@code a, b and c}. */
    public static String listed(List<String> parts) {
        int last = parts.size() - 1;
        return last < 1
                ? String.join("", parts)
                : String.join(", ", parts.subList(0, last)) + " and " + parts.get(last);
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
