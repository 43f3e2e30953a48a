package org.assay.cli.competence;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import org.assay.cli.terminal.ExitCode;
import org.assay.input.ShownText;

/** What came of many portfolios, in their own order. */
record BatchSummary(List<BatchRow> rows) {
    BatchSummary {
        rows = List.copyOf(rows);
    }

    /** @param csv the file that holds the summary */
    void tell(PrintWriter out, PrintWriter err, Path csv) {
        for (BatchRow row : rows) {
            row.warnings().forEach(err::println);
            if (row.invalid()) {
                err.println(row.problems());
            } else {
                out.println(row.reference() + "  " + row.shown() + ": " + row.statement());
            }
        }
        long invalid = rows.stream().filter(BatchRow::invalid).count();
        long earlier = rows.stream().filter(BatchRow::earlier).count();
        out.println();
        out.println((rows.size() - invalid) + " of " + rows.size() + " portfolios judged"
                + (earlier == 0 ? "" : ", " + earlier + " of them by an earlier run")
                + (invalid == 0 ? "" : ", " + invalid + " invalid") + ". Summary: " + ShownText.name(csv.toString()));
    }

    int exitCode(boolean failOnNegative) {
        if (rows.stream().anyMatch(BatchRow::invalid)) {
            return ExitCode.INPUT_INVALID;
        }
        return failOnNegative && rows.stream().anyMatch(BatchRow::negative) ? ExitCode.NEGATIVE : ExitCode.DONE;
    }
}
