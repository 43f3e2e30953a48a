package org.assay.rules;

import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * A row of a decision table that is in force on the day of assessment, as a fact: a rule finds it by its table and by what
 * stands in its columns, as in {@code TableRow( table == "priority", text( "level" ) == $level )}.
 *
 * @param table the name of the table's file, without its ending
 * @param row from 1, the headings not counted
 * @param keys what is asked, by column, in the file's order
 * @param column the name of the column that the table gives
 * @param value what it gives
 * @param from the day from which it counts
 * @param source the document or decision that it was taken from
 */
public record TableRow(
        String table, int row, Map<String, String> keys, String column, String value, LocalDate from, String source) {
    public TableRow {
        keys = Collections.unmodifiableMap(new LinkedHashMap<>(keys));
    }

    /**
     * What stands in a column.
     *
     * @throws IllegalArgumentException where the table has no such column
     */
    public String text(String column) {
        String text = this.column.equals(column) ? value : keys.get(column);
        if (text == null) {
            throw new IllegalArgumentException("the table " + table + " has no column " + column);
        }
        return text;
    }

    /**
     * The whole number that stands in a column.
     *
     * @throws IllegalArgumentException where the table has no such column, or something else stands there
     */
    public int number(String column) {
        return Integer.parseInt(text(column));
    }

    /** As a ground of a conclusion: the table, the row with what was asked, what it gives and its source. */
    public Ground.Figure figure() {
        String asked = keys.entrySet().stream()
                .map(key -> key.getKey() + " " + key.getValue())
                .collect(Collectors.joining(", "));
        return new Ground.Figure(table + ", row " + row + " (" + asked + ")", value, from, source);
    }
}
