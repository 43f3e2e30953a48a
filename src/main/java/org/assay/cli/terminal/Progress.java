package org.assay.cli.terminal;

import java.util.Optional;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;

/** A bar on the terminal while many portfolios are judged; nothing where there is no terminal. */
public final class Progress implements AutoCloseable {
    private final Optional<ProgressBar> bar;

    private Progress(Optional<ProgressBar> bar) {
        this.bar = bar;
    }

    /** The launcher tells whether standard error is a terminal. */
    public static Progress over(int portfolios) {
        return Boolean.getBoolean("assay.terminal")
                ? new Progress(Optional.of(new ProgressBarBuilder()
                        .setTaskName("Assessing")
                        .setInitialMax(portfolios)
                        .build()))
                : new Progress(Optional.empty());
    }

    public void step() {
        bar.ifPresent(ProgressBar::step);
    }

    @Override
    public void close() {
        bar.ifPresent(ProgressBar::close);
    }
}
