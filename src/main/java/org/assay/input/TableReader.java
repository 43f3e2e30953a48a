package org.assay.input;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Reads tables, row by row: CSV files and the sheets of a workbook. */
public final class TableReader {
    private TableReader() {}

    /** Takes what is read, in the file's order. */
    public interface Rows {
        /** A sheet begins; a CSV file has one, without a name. */
        void sheet(String name);

        void row(Row row);
    }

    /** Whether a file's name says that it holds a table. */
    public static boolean isTable(Path file) {
        return isTable(file.toString());
    }

    /** Whether a name says that it is of a table. */
    public static boolean isTable(String name) {
        return name.toLowerCase(Locale.ROOT).matches("(?s).*\\.(csv|tsv|txt|xls[a-z]?|ods)");
    }

    /**
     * Reads a whole table. Cells that cannot be used are problems.
     *
     * @return what a person should know of how the file was read, such as its encoding
     * @throws InputException where it cannot be read as a table at all
     */
    public static List<String> read(InputDocument table, Rows rows, Problems problems) {
        String name = table.name().toLowerCase(Locale.ROOT);
        if (FileEnding.XLSX.isOf(table.name())) {
            new WorkbookReader(table.name(), rows, problems).read(table.bytes());
            return List.of();
        }
        if (name.matches("(?s).*\\.(xls[a-z]?|ods)")) {
            throw InputException.of(
                    Source.whole(table.name()),
                    name.endsWith("m") ? "a workbook with macros is not read" : "workbooks of this format are not read",
                    "save it as .xlsx, without macros, or as .csv");
        }
        return new CsvReader(table.name(), rows, problems).read(table.bytes());
    }

    /** The text of a cell as people see it; what must not stand there is a problem and left out. */
    static String cell(String raw, Source at, Problems problems) {
        String text = raw.strip();
        if (text.length() <= Limits.NAME && Characters.isPlain(text)) {
            return text;
        }
        Optional<String> objection = text.codePoints()
                .filter(c -> c != '\r')
                .mapToObj(Characters::objection)
                .flatMap(Optional::stream)
                .findFirst();
        if (objection.isPresent()) {
            problems.add(at, objection.get() + " stands here", "remove it");
            return "";
        }
        if (Characters.count(text) > Limits.PROSE) {
            problems.add(
                    at,
                    "the cell has " + Characters.count(text) + " characters",
                    "shorten it to at most " + Limits.PROSE);
            return "";
        }
        return Characters.composed(text.replace("\r", ""));
    }
}
