package org.assay.cli.competence;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.assay.cli.terminal.Progress;
import org.assay.input.InputException;
import org.assay.input.Workers;
import org.assay.record.WrittenRecord;

/** Judges many portfolios at a time and writes a report of each. A bad file does not stop the others. */
final class Batch {
    /** How many portfolios may be under way for each job: enough to keep jobs busy, few enough to keep memory flat. */
    private static final int AHEAD = 4;
    /** Seconds. */
    private static final int LAST_WORDS = 10;

    private final PortfolioAssessor assessor;
    private final OutputOptions output;
    private final int jobs;
    private final List<BatchSummary.Row> rows = new ArrayList<>();

    Batch(PortfolioAssessor assessor, OutputOptions output, int jobs) {
        this.assessor = assessor;
        this.output = output;
        this.jobs = jobs;
    }

    /** What came of them, in their own order, whichever was done first. */
    BatchSummary run(List<FoundPortfolios.Named> portfolios) {
        ExecutorService pool = Executors.newFixedThreadPool(jobs);
        try (Progress progress = Progress.over(portfolios.size())) {
            Deque<Future<BatchSummary.Row>> underWay = new ArrayDeque<>();
            for (FoundPortfolios.Named portfolio : portfolios) {
                if (underWay.size() >= jobs * AHEAD) {
                    finish(underWay.remove(), progress);
                }
                underWay.add(pool.submit(() -> assess(portfolio)));
            }
            while (!underWay.isEmpty()) {
                finish(underWay.remove(), progress);
            }
        } finally {
            end(pool);
        }
        return new BatchSummary(rows);
    }

    /** Where the run was given up, what is being written is given up, too, and cleared away. */
    private static void end(ExecutorService pool) {
        pool.shutdownNow();
        try {
            pool.awaitTermination(LAST_WORDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private BatchSummary.Row assess(FoundPortfolios.Named portfolio) {
        Path file = portfolio.file();
        try {
            WrittenRecord decision = assessor.decide(file);
            List<Path> reports = output.write(file, portfolio.name(), decision);
            return BatchSummary.Row.of(file, decision.decision(), reports, output.warnings(decision.decision()));
        } catch (InputException invalid) {
            return BatchSummary.Row.of(file, invalid);
        }
    }

    private void finish(Future<BatchSummary.Row> done, Progress progress) {
        rows.add(Workers.result(done));
        progress.step();
    }
}
