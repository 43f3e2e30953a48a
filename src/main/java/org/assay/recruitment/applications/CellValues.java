package org.assay.recruitment.applications;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.assay.input.Problems;
import org.assay.input.Row;

/** Cells of a table that hold something other than text. */
final class CellValues {
    private static final Set<String> YES = Set.of("yes", "y", "true", "1", "x");
    private static final Set<String> NO = Set.of("", "no", "n", "false", "0");
    /** The day from which workbooks count. */
    private static final LocalDate WORKBOOK_EPOCH = LocalDate.of(1899, 12, 30);

    private CellValues() {}

    static boolean flag(Row row, int column, Problems problems) {
        String text = row.get(column).toLowerCase(Locale.ROOT);
        if (!YES.contains(text) && !NO.contains(text)) {
            problems.add(row.at(column), "\"" + row.get(column) + "\" is neither yes nor no", "write yes or no");
        }
        return YES.contains(text);
    }

    /** A day as 1990-05-17, or as the number by which a workbook keeps it. */
    static Optional<LocalDate> date(Row row, int column, Problems problems) {
        String text = row.get(column);
        if (text.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(
                    text.matches("[1-9][0-9]{4}")
                            ? WORKBOOK_EPOCH.plusDays(Long.parseLong(text))
                            : LocalDate.parse(text));
        } catch (DateTimeException e) {
            problems.add(row.at(column), "\"" + text + "\" is no date", "write it as year, month and day: 1990-05-17");
            return Optional.empty();
        }
    }
}
