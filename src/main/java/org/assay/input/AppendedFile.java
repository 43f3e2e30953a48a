package org.assay.input;

import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;

/**
 * A file that grows by whole pieces, each appended in one go: who reads it meanwhile, or after the program was killed, finds
 * whole pieces. Safe to share between threads.
 */
public final class AppendedFile implements AutoCloseable {
    private final Path file;
    private final OutputStream out;

    private AppendedFile(Path file, OutputStream out) {
        this.file = file;
        this.out = out;
    }

    /**
     * Puts a file in place, to which more is appended.
     *
     * @throws InputException where that fails; what was there before is untouched then
     */
    public static AppendedFile begin(Path file, byte[] first) {
        OutputFile.write(file, first);
        try {
            // no channel, which would be closed for all where one of the threads is interrupted
            return new AppendedFile(file, new FileOutputStream(file.toFile(), true));
        } catch (IOException e) {
            throw FileTrouble.writing(file, e);
        }
    }

    /** @throws InputException where there is no writing to it */
    public synchronized void add(byte[] piece) {
        try {
            out.write(piece);
        } catch (IOException e) {
            throw FileTrouble.writing(file, e);
        }
    }

    /** @throws InputException where what was appended could not be kept */
    @Override
    public void close() {
        try {
            out.close();
        } catch (IOException e) {
            throw FileTrouble.writing(file, e);
        }
    }
}
