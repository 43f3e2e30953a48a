package org.assay.rules.book;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.assay.input.InputException;
import org.assay.input.Problems;
import org.assay.input.Source;
import org.assay.rules.TableRow;

/**
 * A grid of values beside the rules of an area, {@code AREA/NAME.csv}: what is asked in columns, then the one column that
 * it gives, and for each row the day from which it counts and its source. Part of a rulebook as a rule is.
 *
 * @param path below the rulebook's folder: {@code development/needs/priority.csv}
 * @param text the file
 * @param headings the columns with the places of their headings, in the file's order
 * @param column the one that it gives
 * @param entries every row of every day, in the file's order
 */
public record DecisionTable(
        String path, String text, Map<String, Source> headings, String column, List<Entry> entries) {
    /** Of a table's file. */
    public static final String ENDING = ".csv";

    /** The column of a row's first day. */
    static final String FROM = "from";

    /** The column of what a row was taken from. */
    static final String SOURCE = "source";

    public DecisionTable {
        headings = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(headings));
        entries = List.copyOf(entries);
    }

    /**
     * A row and where its cells stand.
     *
     * @param at by column
     */
    public record Entry(TableRow row, Map<String, Source> at) {
        public Entry {
            at = Map.copyOf(at);
        }
    }

    /** @param name how problems name the file */
    public static Optional<DecisionTable> read(String path, String name, String text, Problems problems) {
        try {
            return new DecisionTableReader(path, text, problems).read(name, text.getBytes(StandardCharsets.UTF_8));
        } catch (InputException unreadable) {
            problems.addAll(unreadable);
            return Optional.empty();
        }
    }

    /** Where the table of a name lies below the rulebook's folder. */
    static String path(String area, String name) {
        return area.replace('.', '/') + "/" + name + ENDING;
    }

    /** The name by which rules ask it. */
    public String name() {
        return name(path);
    }

    static String name(String path) {
        return path.substring(path.lastIndexOf('/') + 1, path.length() - ENDING.length());
    }

    /** The area whose rules it serves, as packages are named: {@code development.needs}. */
    public String area() {
        return RuleFile.stageOf(path);
    }

    /** The columns that rules can ask, with the one that it gives last. */
    public List<String> columns() {
        return headings.keySet().stream()
                .filter(heading -> !heading.equals(FROM) && !heading.equals(SOURCE))
                .toList();
    }

    /** The rows that count on a day: of those that ask the same, the latest. */
    public List<TableRow> inForce(LocalDate on) {
        Map<Map<String, String>, TableRow> latest = new LinkedHashMap<>();
        entries.stream()
                .map(Entry::row)
                .filter(row -> !row.from().isAfter(on))
                .sorted(Comparator.comparing(TableRow::from))
                .forEach(row -> latest.put(row.keys(), row));
        return latest.values().stream()
                .sorted(Comparator.comparing(TableRow::row))
                .toList();
    }

    /** The first cell of a column that holds no whole number. */
    public Optional<Entry> notANumber(String column) {
        return entries.stream()
                .filter(entry -> !entry.row().text(column).matches("-?[0-9]{1,9}"))
                .findFirst();
    }
}
