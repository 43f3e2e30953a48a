package org.assay.cli.terminal;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import org.assay.input.ShownText;

/** A bar on the terminal while many portfolios are judged, or a large file is read; nothing where there is no terminal. */
public final class Progress implements AutoCloseable {
    private static final long MEGABYTE = 1L << 20;
    /** Bytes from which a file is large, some seconds long; a test sets less. */
    private static final long LARGE = Long.getLong("assay.large", 512 * MEGABYTE);

    private final Optional<ProgressBar> bar;

    private Progress(Optional<ProgressBar> bar) {
        this.bar = bar;
    }

    /** The launcher tells whether standard error is a terminal. */
    public static Progress over(int portfolios) {
        return isTerminal()
                ? new Progress(Optional.of(new ProgressBarBuilder()
                        .setTaskName("Assessing")
                        .setInitialMax(portfolios)
                        .build()))
                : new Progress(Optional.empty());
    }

    private static boolean isTerminal() {
        return Boolean.getBoolean("assay.terminal");
    }

    /** Opens a file to be read to its end, with a bar while that takes long. */
    public static InputStream reading(Path file) throws IOException {
        long size = Files.size(file);
        InputStream in = Files.newInputStream(file);
        return isTerminal() && size >= LARGE
                ? ProgressBar.wrap(
                        in,
                        new ProgressBarBuilder()
                                .setTaskName("Reading "
                                        + ShownText.name(file.getFileName().toString()))
                                .setUnit(" MB", MEGABYTE)
                                .setInitialMax(size))
                : in;
    }

    public void step() {
        bar.ifPresent(ProgressBar::step);
    }

    @Override
    public void close() {
        bar.ifPresent(ProgressBar::close);
    }
}
