package org.assay.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.assay.input.InputException;
import org.assay.input.OutputFile;
import org.assay.record.DecisionRecord;
import org.assay.report.SpreadsheetText;

/**
 * Judges many portfolios at a time, writes a report of each and {@code summary.csv} of all. A bad file is told and does
 * not stop the others. What is printed and summed up follows the order of the files, whichever is done first.
 */
final class Batch {
    /** How many portfolios may be under way for each job: enough to keep jobs busy, few enough to keep memory flat. */
    private static final int AHEAD = 4;

    private final PortfolioAssessor assessor;
    private final OutputOptions output;
    private final int jobs;
    private final PrintWriter out;
    private final PrintWriter err;
    private final List<Row> rows = new ArrayList<>();

    Batch(PortfolioAssessor assessor, OutputOptions output, int jobs, PrintWriter out, PrintWriter err) {
        this.assessor = assessor;
        this.output = output;
        this.jobs = Math.max(1, jobs);
        this.out = out;
        this.err = err;
    }

    /** What is kept of one portfolio: its line of the summary, or its problems. */
    private record Row(
            Path file,
            String reference,
            String decision,
            String statement,
            boolean negative,
            String reports,
            List<String> warnings,
            String problems) {

        static Row of(Path file, DecisionRecord decision, List<Path> reports, List<String> warnings) {
            return new Row(
                    file,
                    decision.inputs().get("portfolio").text("reference"),
                    Outcome.of(decision).verdict().label(),
                    Outcome.of(decision).statement(),
                    Outcome.isNegative(decision),
                    String.join(" ", reports.stream().map(Path::toString).toList()),
                    warnings,
                    "");
        }

        static Row of(Path file, InputException invalid) {
            return new Row(file, "", "invalid", "", false, "", List.of(), invalid.getMessage());
        }
    }

    int run(List<Path> files, boolean failOnNegative) {
        ExecutorService pool = Executors.newFixedThreadPool(jobs);
        try (Progress progress = Progress.over(files.size())) {
            Deque<Future<Row>> underWay = new ArrayDeque<>();
            for (Path file : files) {
                if (underWay.size() >= jobs * AHEAD) {
                    finish(underWay.remove(), progress);
                }
                underWay.add(pool.submit(() -> assess(file)));
            }
            while (!underWay.isEmpty()) {
                finish(underWay.remove(), progress);
            }
        } finally {
            pool.shutdownNow();
        }
        Path summary = output.folder().resolve("summary.csv");
        OutputFile.write(summary, summary().getBytes(StandardCharsets.UTF_8));
        tell(summary);
        return exitCode(failOnNegative);
    }

    private Row assess(Path file) {
        try {
            DecisionRecord decision = assessor.assess(file);
            return Row.of(file, decision, output.write(file, decision), output.warnings(decision));
        } catch (InputException invalid) {
            return Row.of(file, invalid);
        }
    }

    private void finish(Future<Row> done, Progress progress) {
        try {
            rows.add(done.get());
            progress.step();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RuntimeException failure) {
                throw failure;
            }
            throw new IllegalStateException(e.getCause());
        }
    }

    private void tell(Path summary) {
        for (Row row : rows) {
            if (row.problems().isEmpty()) {
                row.warnings().forEach(warning -> err.println(row.file() + ": " + warning));
                out.println(row.reference() + "  " + row.file() + ": " + row.statement());
            } else {
                err.println(row.problems());
            }
        }
        long invalid = rows.stream().filter(row -> !row.problems().isEmpty()).count();
        out.println();
        out.println((rows.size() - invalid) + " of " + rows.size() + " portfolios judged"
                + (invalid == 0 ? "" : ", " + invalid + " invalid") + ". Summary: " + summary);
    }

    private String summary() {
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

    private int exitCode(boolean failOnNegative) {
        if (rows.stream().anyMatch(row -> !row.problems().isEmpty())) {
            return ExitCode.INPUT_INVALID;
        }
        return failOnNegative && rows.stream().anyMatch(Row::negative) ? ExitCode.NEGATIVE : ExitCode.DONE;
    }
}
