package org.assay.cli.terminal;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.assay.input.CanonicalJson;
import org.assay.input.Node;
import org.assay.input.SpreadsheetText;

/**
 * What a command tells of many things, for other programs.
 *
 * @param columns of every row
 * @param rows what each has in the columns: a text, a number, nothing, or a list of texts
 */
public record Table(List<String> columns, List<Map<String, Node>> rows) {
    /** How a command tells of many things. */
    public enum Format {
        TEXT,
        CSV,
        JSON
    }

    public Table {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }

    /** For a cell with several entries. */
    public static Node list(List<String> texts) {
        return Node.Sequence.of(texts.stream().map(Node.Scalar::of).toList());
    }

    /** Prints it in a format that is not text; of a list, CSV has one entry behind the other. */
    public void print(Format format, PrintWriter out) {
        out.print(format == Format.CSV ? csv() : new String(CanonicalJson.write(json()), StandardCharsets.UTF_8));
    }

    private Node json() {
        return Node.Sequence.of(rows.stream().map(Node.Mapping::of).toList());
    }

    private String csv() {
        StringWriter text = new StringWriter();
        try (CSVPrinter printer = new CSVPrinter(text, CSVFormat.RFC4180)) {
            printer.printRecord(columns);
            for (Map<String, Node> row : rows) {
                printer.printRecord(columns.stream()
                        .map(column -> SpreadsheetText.safe(cell(row.getOrDefault(column, Node.Scalar.nothing()))))
                        .toList());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    private static String cell(Node node) {
        return node instanceof Node.Sequence list
                ? list.items().stream().map(Table::cell).collect(Collectors.joining(" | "))
                : ((Node.Scalar) node).text();
    }
}
