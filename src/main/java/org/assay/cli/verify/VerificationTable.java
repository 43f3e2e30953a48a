package org.assay.cli.verify;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.assay.cli.terminal.ExitCode;
import org.assay.input.CanonicalJson;
import org.assay.input.Node;
import org.assay.input.ShownText;
import org.assay.input.SpreadsheetText;

/** What came of many verifications: a line of each, and how many there are of each kind. */
record VerificationTable(List<VerificationRow> rows) {
    private static final Set<VerificationRow.Outcome> BAD =
            Set.of(VerificationRow.Outcome.DIFFERENT, VerificationRow.Outcome.INVALID);

    /** How it is written. */
    enum Format {
        TEXT,
        CSV,
        JSON
    }

    VerificationTable {
        rows = List.copyOf(rows);
    }

    void tell(Format format, PrintWriter out) {
        switch (format) {
            case TEXT -> text(out);
            case CSV -> out.print(csv());
            case JSON -> out.print(new String(CanonicalJson.write(json()), StandardCharsets.UTF_8));
        }
    }

    /** That of the worst: whatever differs, before what could not be proved. */
    int code() {
        if (rows.stream().anyMatch(row -> BAD.contains(row.outcome()))) {
            return ExitCode.NEGATIVE;
        }
        boolean proved = rows.stream().anyMatch(row -> row.outcome() == VerificationRow.Outcome.SAME);
        boolean open = rows.stream().anyMatch(row -> row.outcome() == VerificationRow.Outcome.NOT_VERIFIED);
        return proved && !open ? ExitCode.DONE : ExitCode.INPUT_INVALID;
    }

    private void text(PrintWriter out) {
        for (VerificationRow row : rows) {
            String about = row.about().isEmpty() ? "" : " (" + row.about() + ": " + row.statement() + ")";
            String label = row.outcome().label();
            out.println(ShownText.name(row.file().toString()) + ": "
                    + (isQuiet(row) ? label : label.toUpperCase(Locale.ROOT)) + about);
            row.why().forEach(why -> out.println("  - " + why));
        }
        out.println();
        out.println(counts().entrySet().stream()
                .map(count -> count.getValue() + " " + count.getKey().label())
                .collect(Collectors.joining(", ")));
    }

    private static boolean isQuiet(VerificationRow row) {
        return row.outcome() == VerificationRow.Outcome.SAME || row.outcome() == VerificationRow.Outcome.NO_RECORD;
    }

    private Map<VerificationRow.Outcome, Long> counts() {
        return rows.stream()
                .collect(Collectors.groupingBy(VerificationRow::outcome, TreeMap::new, Collectors.counting()));
    }

    private String csv() {
        StringWriter text = new StringWriter();
        try (CSVPrinter printer = new CSVPrinter(text, CSVFormat.RFC4180)) {
            printer.printRecord(columns());
            for (VerificationRow row : rows) {
                printer.printRecord(row.columns().values().stream()
                        .map(SpreadsheetText::safe)
                        .toList());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    private static Set<String> columns() {
        return VerificationRow.noRecord(Path.of("")).columns().keySet();
    }

    private Node json() {
        List<Node> nodes = new ArrayList<>();
        for (VerificationRow row : rows) {
            Map<String, Node> node = new LinkedHashMap<>();
            row.columns().forEach((key, value) -> node.put(key, Node.Scalar.of(value)));
            node.put(
                    "differences",
                    Node.Sequence.of(row.why().stream().map(Node.Scalar::of).toList()));
            nodes.add(Node.Mapping.of(node));
        }
        return Node.Sequence.of(nodes);
    }
}
