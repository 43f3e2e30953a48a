package org.assay.cli.competence;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.assay.cli.terminal.ExitCode;
import org.assay.input.InputException;
import org.assay.input.OutputFile;
import org.assay.input.ShownText;
import org.assay.input.SpreadsheetText;
import org.assay.record.DecisionRecord;
import org.assay.rules.Judgement;

/** What came of many portfolios: a line of each, for people and for spreadsheets. */
record BatchSummary(List<Row> rows) {
    BatchSummary {
        rows = List.copyOf(rows);
    }

    /** What is kept of one portfolio: its line of the summary, or its problems. */
    record Row(
            Path file,
            String reference,
            String decision,
            String statement,
            boolean negative,
            String reports,
            List<String> warnings,
            String problems) {

        static Row of(Path file, DecisionRecord decision, List<Path> reports, List<String> warnings) {
            Judgement made = decision.decision().orElseThrow();
            return new Row(
                    file,
                    decision.inputs().get("portfolio").text("reference"),
                    made.verdict().label(),
                    made.statement(),
                    decision.isNegative(),
                    String.join(" ", reports.stream().map(Path::toString).toList()),
                    warnings,
                    "");
        }

        static Row of(Path file, InputException invalid) {
            return new Row(file, "", "invalid", "", false, "", List.of(), invalid.getMessage());
        }

        /** The file's name in one line. */
        String shown() {
            return ShownText.name(file.toString());
        }

        boolean invalid() {
            return !problems.isEmpty();
        }
    }

    /** @param csv the file that holds {@link #csv} */
    void tell(PrintWriter out, PrintWriter err, Path csv) {
        for (Row row : rows) {
            if (row.invalid()) {
                err.println(row.problems());
            } else {
                row.warnings().forEach(warning -> err.println(row.shown() + ": " + warning));
                out.println(row.reference() + "  " + row.shown() + ": " + row.statement());
            }
        }
        long invalid = rows.stream().filter(Row::invalid).count();
        out.println();
        out.println((rows.size() - invalid) + " of " + rows.size() + " portfolios judged"
                + (invalid == 0 ? "" : ", " + invalid + " invalid") + ". Summary: " + ShownText.name(csv.toString()));
    }

    /** Writes the summary into the folder, and returns its path. */
    Path write(Path folder) {
        Path file = folder.resolve("summary.csv");
        OutputFile.write(file, csv().getBytes(StandardCharsets.UTF_8));
        return file;
    }

    String csv() {
        StringBuilder csv = new StringBuilder();
        try (CSVPrinter printer = new CSVPrinter(csv, CSVFormat.RFC4180)) {
            printer.printRecord("file", "reference", "decision", "statement", "reports", "problems");
            for (Row row : rows) {
                printer.printRecord(
                        SpreadsheetText.safe(row.file().toString()),
                        SpreadsheetText.safe(row.reference()),
                        row.decision(),
                        SpreadsheetText.safe(row.statement()),
                        SpreadsheetText.safe(row.reports()),
                        SpreadsheetText.safe(row.problems()));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return csv.toString();
    }

    int exitCode(boolean failOnNegative) {
        if (rows.stream().anyMatch(Row::invalid)) {
            return ExitCode.INPUT_INVALID;
        }
        return failOnNegative && rows.stream().anyMatch(Row::negative) ? ExitCode.NEGATIVE : ExitCode.DONE;
    }
}
