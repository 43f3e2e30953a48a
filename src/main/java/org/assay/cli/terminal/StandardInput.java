package org.assay.cli.terminal;

import java.nio.file.Path;
import org.assay.input.InputDocument;

/** A document that a command reads from standard input, where its command line names - in place of a file. */
public final class StandardInput {
    /** Where the files that such a document names are looked for: the current one. */
    public static final Path FOLDER = Path.of("");

    private StandardInput() {}

    public static boolean isMeant(Path argument) {
        return argument.toString().equals("-");
    }

    /**
     * All of it. Problems and reports name it {@code standard-input}.
     *
     * @throws org.assay.input.InputException where it is too large
     */
    public static InputDocument read() {
        return InputDocument.read("standard-input", System.in);
    }
}
