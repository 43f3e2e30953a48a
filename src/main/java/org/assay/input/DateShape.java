package org.assay.input;

import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.assay.input.Node.Scalar.Kind;

/** A day of the calendar, written as year, month and day. */
record DateShape() implements Shape<LocalDate> {
    private static final Pattern PATTERN = Pattern.compile("([0-9]{4})-([0-9]{2})-([0-9]{2})");

    @Override
    public String wanted() {
        return "a date as year, month and day, such as 2026-10-30";
    }

    @Override
    public Optional<LocalDate> read(Value value) {
        Optional<Matcher> matcher = value.text(Kind.TEXT).map(PATTERN::matcher).filter(Matcher::matches);
        if (matcher.isEmpty()) {
            return value.refuse(this);
        }
        int year = Integer.parseInt(matcher.get().group(1));
        int month = Integer.parseInt(matcher.get().group(2));
        int day = Integer.parseInt(matcher.get().group(3));
        if (month < 1 || month > 12) {
            return value.refuse("names month " + month + ", and a year has 12", "correct the month");
        }
        YearMonth in = YearMonth.of(year, month);
        if (!in.isValidDay(day)) {
            String name = Month.of(month).getDisplayName(TextStyle.FULL, Locale.ENGLISH);
            return value.refuse(
                    "names day " + day + ", and " + name + " " + year + " has " + in.lengthOfMonth(),
                    "correct the day");
        }
        return Optional.of(in.atDay(day));
    }
}
