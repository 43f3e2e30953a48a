package org.assay.cli.terminal;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;

/** What the program prints to, which remembers what became of it: {@link System#out} would say nothing of a full disk. */
public final class StandardOutput extends OutputStream {
    /** Whoever read it has read enough, as {@code head} does. */
    private static final String CLOSED = "Broken pipe";

    private final OutputStream out = new FileOutputStream(FileDescriptor.out);
    private String wrong = "";

    @Override
    public void write(int b) throws IOException {
        write(new byte[] {(byte) b}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
        try {
            out.write(bytes, from, length);
        } catch (IOException e) {
            wrong = String.valueOf(e.getMessage());
            throw e;
        }
    }

    /**
     * The exit code of a run whose output was flushed: that of the run, unless its output is lost, which is told.
     *
     * @param code of the run
     */
    public int exitCode(int code, PrintWriter err) {
        if (wrong.isEmpty() || wrong.contains(CLOSED)) {
            return code;
        }
        err.println("What was to be printed could not be written (" + wrong
                + "); make room where it is to go, and run the command again");
        return ExitCode.BUG;
    }
}
