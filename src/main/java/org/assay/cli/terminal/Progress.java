package org.assay.cli.terminal;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import org.assay.input.ShownText;

/** A bar on the terminal while many files are worked on, or a large one is read; nothing where there is no terminal. */
public final class Progress implements AutoCloseable {
    private static final long MEGABYTE = 1L << 20;
    /** Bytes from which a file is large, some seconds long; a test sets less. */
    private static final long LARGE = Long.getLong("assay.large", 512 * MEGABYTE);

    private final Optional<ProgressBar> bar;

    private Progress(Optional<ProgressBar> bar) {
        this.bar = bar;
    }

    /**
     * The launcher tells whether standard error is a terminal.
     *
     * @param task what is done, before the bar
     */
    public static Progress over(String task, int files) {
        return isTerminal()
                ? new Progress(Optional.of(new ProgressBarBuilder()
                        .setTaskName(task)
                        .setInitialMax(files)
                        .build()))
                : new Progress(Optional.empty());
    }

    private static boolean isTerminal() {
        return Boolean.getBoolean("assay.terminal");
    }

    /** Opens a file to be read to its end, with a bar of its own while that takes long. */
    public static InputStream reading(Path file) throws IOException {
        long size = Files.size(file);
        InputStream in = Files.newInputStream(file);
        return isTerminal() && size >= LARGE
                ? ProgressBar.wrap(
                        in,
                        new ProgressBarBuilder()
                                .setTaskName(told(file))
                                .setUnit(" MB", MEGABYTE)
                                .setInitialMax(size))
                : in;
    }

    /** Opens a file to be read to its end for one of many steps, told beside their bar while that takes long. */
    public InputStream open(Path file) throws IOException {
        InputStream in = Files.newInputStream(file);
        return bar.isPresent() && Files.size(file) >= LARGE ? new Told(in, file, bar.get()::setExtraMessage) : in;
    }

    private static String told(Path file) {
        return "Reading " + ShownText.name(file.getFileName().toString());
    }

    public void step() {
        bar.ifPresent(ProgressBar::step);
    }

    @Override
    public void close() {
        bar.ifPresent(ProgressBar::close);
    }

    /** What tells beside a bar how far it is read. */
    static final class Told extends FilterInputStream {
        private final String text;
        private final Consumer<String> teller;
        private final long size;
        private long read;

        Told(InputStream in, Path file, Consumer<String> teller) throws IOException {
            super(in);
            this.teller = teller;
            text = told(file);
            size = Files.size(file);
            tell();
        }

        @Override
        public int read() throws IOException {
            int one = super.read();
            count(one < 0 ? 0 : 1);
            return one;
        }

        @Override
        public int read(byte[] bytes, int from, int length) throws IOException {
            int some = super.read(bytes, from, length);
            count(Math.max(some, 0));
            return some;
        }

        private void count(int more) {
            long before = read / MEGABYTE;
            read += more;
            if (read / MEGABYTE > before) {
                tell();
            }
        }

        private void tell() {
            teller.accept(text + ", " + read / MEGABYTE + " of " + size / MEGABYTE + " MB");
        }

        @Override
        public void close() throws IOException {
            super.close();
            teller.accept("");
        }
    }
}
