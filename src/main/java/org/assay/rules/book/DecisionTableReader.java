package org.assay.rules.book;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.assay.input.InputDocument;
import org.assay.input.Nearest;
import org.assay.input.Problems;
import org.assay.input.Row;
import org.assay.input.Source;
import org.assay.input.TableReader;
import org.assay.rules.TableRow;

/** Reads a decision table. What is wrong is told with file, line and column, and reading goes on. */
final class DecisionTableReader implements TableReader.Rows {
    private static final Pattern HEADING = Pattern.compile("[a-z][A-Za-z0-9]*");
    private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9]*(-[a-z0-9]+)*");

    private final String path;
    private final String text;
    private final Problems problems;
    private final Map<String, Source> headings = new LinkedHashMap<>();
    private final List<String> columns = new ArrayList<>();
    private final List<DecisionTable.Entry> entries = new ArrayList<>();
    private final Map<Object, Integer> asked = new HashMap<>();
    private boolean headed;
    private boolean readable;
    private int number;

    DecisionTableReader(String path, String text, Problems problems) {
        this.path = path;
        this.text = text;
        this.problems = problems;
    }

    /** @return the table, where its headings can be used; rows with problems are left out */
    Optional<DecisionTable> read(String name, byte[] bytes) {
        TableReader.read(new InputDocument(name, bytes), this, problems);
        Source whole = Source.whole(name);
        if (!headed) {
            problems.add(
                    whole,
                    "the table is empty",
                    "write a line of headings, the columns asked and the one given, from and source, and rows below it");
        } else if (readable && number == 0) {
            problems.add(whole, "the table has no rows", "write at least one below the headings");
        }
        DecisionTable table = new DecisionTable(path, text, headings, given(), entries);
        if (!NAME.matcher(table.name()).matches()) {
            problems.add(whole, "the file's name is no name of a table", "use lower case, digits and hyphens");
        }
        return readable ? Optional.of(table) : Optional.empty();
    }

    @Override
    public void sheet(String name) {
        // a CSV file has one
    }

    @Override
    public void row(Row row) {
        if (row.isBlank()) {
            return;
        }
        if (!headed) {
            headed = true;
            headings(row);
        } else if (readable) {
            number++;
            entry(row);
        }
    }

    private void headings(Row row) {
        readable = true;
        for (int i = 0; i < row.size(); i++) {
            String heading = row.get(i);
            if (!HEADING.matcher(heading).matches()) {
                wrong(
                        row.at(i),
                        heading.isEmpty() ? "the column has no heading" : "the heading \"" + heading + "\" is no name",
                        "write letters and digits without spaces, a small letter first");
            } else if (headings.putIfAbsent(heading, row.at(i)) != null) {
                wrong(row.at(i), "there is another column \"" + heading + "\"", "give one of them another name");
            }
            columns.add(heading);
        }
        for (String needed : List.of(DecisionTable.FROM, DecisionTable.SOURCE)) {
            if (!headings.containsKey(needed)) {
                List<String> meant = columns.stream()
                        .filter(heading ->
                                Nearest.question(heading, List.of(needed)).isPresent())
                        .toList();
                wrong(
                        row.at(0),
                        "there is no column \"" + needed + "\"",
                        meant.isEmpty() ? "add it" : "add it, or call \"" + meant.get(0) + "\" so");
            }
        }
        if (readable && columns.size() < 4) {
            wrong(
                    row.at(0),
                    "the table asks nothing, or gives nothing",
                    "write a column for what is asked and, to the right of it, one for what is given");
        }
    }

    private void wrong(Source at, String wrong, String remedy) {
        problems.add(at, wrong, remedy);
        readable = false;
    }

    /** The last column that is neither day nor source. */
    private String given() {
        return columns.stream()
                .filter(column -> !column.equals(DecisionTable.FROM) && !column.equals(DecisionTable.SOURCE))
                .reduce("", (one, other) -> other);
    }

    private void entry(Row row) {
        Map<String, String> cells = new LinkedHashMap<>();
        Map<String, Source> at = new HashMap<>();
        for (int i = 0; i < columns.size(); i++) {
            String column = columns.get(i);
            cells.put(column, column.equals(DecisionTable.SOURCE) ? row.get(i) : row.name(i, problems));
            at.put(column, row.at(i));
            if (row.get(i).isEmpty()) {
                problems.add(row.at(i), "\"" + column + "\" is empty", "write its value");
            }
        }
        if (row.size() > columns.size()) {
            problems.add(
                    row.at(columns.size()),
                    "the cell is below no heading",
                    "remove it, or put text with commas in quotes");
        }
        LocalDate from = date(cells.get(DecisionTable.FROM), at.get(DecisionTable.FROM));
        String source = cells.get(DecisionTable.SOURCE);
        cells.keySet().removeAll(List.of(DecisionTable.FROM, DecisionTable.SOURCE));
        String given = given();
        String value = cells.remove(given);
        Integer other =
                asked.putIfAbsent(Map.entry(Map.copyOf(cells), from), row.at(0).line());
        if (other != null) {
            problems.add(
                    row.at(0),
                    "the row asks the same as that in line " + other + ", from the same day",
                    "leave one of them, or give it another day");
        }
        entries.add(new DecisionTable.Entry(
                new TableRow(DecisionTable.name(path), number, cells, given, value, from, source), at));
    }

    private LocalDate date(String text, Source at) {
        try {
            return text.isEmpty() ? LocalDate.EPOCH : LocalDate.parse(text);
        } catch (DateTimeException e) {
            problems.add(at, "\"" + text + "\" is no date", "write it as 2026-01-31");
            return LocalDate.EPOCH;
        }
    }
}
