package org.assay.cli.competence;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.assay.cli.terminal.Progress;
import org.assay.competence.CheckedPortfolio;
import org.assay.competence.PortfolioFile;
import org.assay.input.CutText;
import org.assay.input.InputException;
import org.assay.input.OutputFile;
import org.assay.input.Workers;
import org.assay.record.WrittenRecord;

/** Judges many portfolios at a time and writes a report of each. A bad file does not stop the others. */
final class Batch {
    /** How many portfolios may be under way for each job: enough to keep jobs busy, few enough to keep memory flat. */
    private static final int AHEAD = 4;
    /** Seconds. */
    private static final int LAST_WORDS = 10;
    /** Longer than any file takes to be written. */
    private static final Duration ABANDONED = Duration.ofMinutes(10);

    private final PortfolioAssessor assessor;
    private final OutputOptions output;
    private final EarlierRun earlier;
    private final ExecutorService pool;
    private final int underWayAtMost;
    private final PrintWriter err;
    private final AtomicInteger written = new AtomicInteger();

    /**
     * @param earlier what need not be judged again
     * @param err told where the run is stopped from outside
     */
    Batch(PortfolioAssessor assessor, OutputOptions output, EarlierRun earlier, int jobs, PrintWriter err) {
        this.assessor = assessor;
        this.output = output;
        this.earlier = earlier;
        this.err = err;
        pool = Executors.newFixedThreadPool(jobs);
        underWayAtMost = jobs * AHEAD;
    }

    /** What came of them, in their own order, whichever was done first. */
    BatchSummary run(List<FoundPortfolios.Named> portfolios) {
        try (SummaryFile summary = new SummaryFile(output.folder(), earlier.lines());
                Progress progress = Progress.over("Assessing", portfolios.size());
                Interruption interruption = new Interruption(() -> stopped(progress, portfolios.size()))) {
            sweep(portfolios);
            Run run = new Run(summary, progress, interruption);
            List<BatchRow> rows = run.all(portfolios);
            summary.finish(rows);
            return new BatchSummary(rows);
        } finally {
            end();
        }
    }

    private void sweep(List<FoundPortfolios.Named> portfolios) {
        Stream<Path> reports = portfolios.stream().flatMap(portfolio -> output.files(portfolio.name()).stream());
        Path summary = SummaryFile.in(output.folder());
        List<Path> files = Stream.concat(Stream.of(summary), reports).toList();
        OutputFile.sweep(summary, files, Instant.now().minus(ABANDONED));
    }

    /** Where the run is given up, what is being written is given up, too, and cleared away. */
    private void end() {
        pool.shutdownNow();
        try {
            pool.awaitTermination(LAST_WORDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void stopped(Progress progress, int of) {
        end();
        progress.close();
        err.println("Stopped. The reports of " + written + " of " + of
                + " portfolios are written; the same command with --resume goes on.");
        err.flush();
    }

    /** One run. */
    private final class Run {
        private final SummaryFile summary;
        private final Progress progress;
        private final Interruption interruption;

        Run(SummaryFile summary, Progress progress, Interruption interruption) {
            this.summary = summary;
            this.progress = progress;
            this.interruption = interruption;
        }

        List<BatchRow> all(List<FoundPortfolios.Named> portfolios) {
            List<BatchRow> rows = new ArrayList<>();
            Deque<Future<BatchRow>> underWay = new ArrayDeque<>();
            for (FoundPortfolios.Named portfolio : portfolios) {
                if (underWay.size() >= underWayAtMost) {
                    rows.add(finish(underWay.remove()));
                }
                underWay.add(pool.submit(() -> row(portfolio)));
            }
            while (!underWay.isEmpty()) {
                rows.add(finish(underWay.remove()));
            }
            return rows;
        }

        private BatchRow finish(Future<BatchRow> done) {
            BatchRow row = Workers.result(done);
            progress.step();
            return row;
        }

        private BatchRow row(FoundPortfolios.Named portfolio) {
            BatchRow row = assess(portfolio);
            if (!row.earlier()) {
                summary.add(row);
            }
            if (!row.invalid()) {
                written.incrementAndGet();
            }
            return row;
        }

        private BatchRow assess(FoundPortfolios.Named portfolio) {
            Path file = portfolio.file();
            List<String> warnings = new ArrayList<>();
            try {
                PortfolioFile given = PortfolioFile.at(file, progress::open);
                CutText.in(given.text()).forEach(cut -> warnings.add(cut.toString()));
                CheckedPortfolio checked = assessor.read(given);
                List<Path> reports = output.files(portfolio.name());
                Optional<WrittenRecord> before = earlier.decision(file, reports, checked, assessor.assessment());
                WrittenRecord decision = before.orElseGet(() -> assessor.decide(checked));
                if (before.isEmpty()) {
                    output.write(List.of(file), portfolio.name(), decision);
                }
                warnings.addAll(output.warnings(file.toString(), decision.decision()));
                return BatchRow.of(file, decision, reports, warnings, before.isPresent());
            } catch (InputException invalid) {
                if (interruption.hasBegun()) {
                    // what was given up is no fault of the file
                    throw new CancellationException();
                }
                return BatchRow.of(file, invalid, warnings);
            }
        }
    }
}
