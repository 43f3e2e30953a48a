package org.assay.cli.verify;

import java.io.PrintWriter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.assay.cli.terminal.ExitCode;
import org.assay.cli.terminal.Table;
import org.assay.input.Node;
import org.assay.report.carried.VerifiedFile;
import org.assay.report.carried.VerifiedFile.Outcome;

/** What came of many verifications: a line of each, and how many there are of each kind. */
record VerificationTable(List<VerifiedFile> rows) {
    private static final List<String> COLUMNS =
            List.of("file", "result", "about", "decision", "record", "signatures", "differences");

    VerificationTable {
        rows = List.copyOf(rows);
    }

    void tell(Table.Format format, PrintWriter out) {
        if (format == Table.Format.TEXT) {
            text(out);
        } else {
            new Table(COLUMNS, rows.stream().map(VerificationTable::columns).toList()).print(format, out);
        }
    }

    /** That of the worst; where there was nothing to prove, nothing was proved. */
    int code() {
        List<Outcome> outcomes = rows.stream().map(VerifiedFile::outcome).toList();
        int worst = ExitCode.of(outcomes);
        return worst == ExitCode.DONE && !outcomes.contains(Outcome.SAME) ? ExitCode.INPUT_INVALID : worst;
    }

    private void text(PrintWriter out) {
        for (VerifiedFile row : rows) {
            out.println(row.headline());
            SignatureText.inALineEach(row.signatures()).forEach(line -> out.println("  signature " + line));
            row.why().forEach(why -> out.println("  - " + why));
        }
        if (rows.isEmpty()) {
            out.println("There is no report and no record in what was named, so nothing is verified.");
            return;
        }
        out.println();
        out.println(counts().entrySet().stream()
                .map(count -> count.getValue() + " " + count.getKey().label())
                .collect(Collectors.joining(", ")));
    }

    private Map<Outcome, Long> counts() {
        return rows.stream().collect(Collectors.groupingBy(VerifiedFile::outcome, TreeMap::new, Collectors.counting()));
    }

    /** What a table has of a file, by column. */
    private static Map<String, Node> columns(VerifiedFile row) {
        Map<String, Node> columns = new LinkedHashMap<>();
        columns.put("file", Node.Scalar.of(row.file().toString()));
        columns.put("result", Node.Scalar.of(row.outcome().label()));
        columns.put("about", Node.Scalar.of(row.about()));
        columns.put("decision", Node.Scalar.of(row.statement()));
        columns.put("record", Node.Scalar.of(row.sha256()));
        columns.put("signatures", Table.list(SignatureText.inALineEach(row.signatures())));
        columns.put("differences", Table.list(row.why()));
        return columns;
    }
}
