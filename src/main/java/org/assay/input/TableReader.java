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
        String name = file.toString().toLowerCase(Locale.ROOT);
        return name.matches(".*\\.(csv|tsv|txt|xls[a-z]?|ods)");
    }

    /**
     * Reads a whole file. Cells that cannot be used are problems.
     *
     * @return what a person should know of how the file was read, such as its encoding
     * @throws InputException where the file cannot be read as a table at all
     */
    public static List<String> read(Path file, Rows rows, Problems problems) {
        String name = file.toString().toLowerCase(Locale.ROOT);
        if (FileEnding.XLSX.isOf(file)) {
            new WorkbookReader(file.toString(), rows, problems).read(InputFile.read(file));
            return List.of();
        }
        if (name.matches(".*\\.(xls[a-z]?|ods)")) {
            throw InputException.of(
                    Source.whole(file.toString()),
                    name.endsWith("m") ? "a workbook with macros is not read" : "workbooks of this format are not read",
                    "save it as .xlsx, without macros, or as .csv");
        }
        return new CsvReader(file.toString(), rows, problems).read(InputFile.read(file, Limits.TABLE_BYTES));
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
