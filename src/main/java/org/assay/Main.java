package org.assay;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.assay.cli.AssayCommand;

/** The program. */
public final class Main {
    private Main() {}

    public static void main(String[] args) {
        PrintWriter out = new PrintWriter(System.out, false, StandardCharsets.UTF_8);
        PrintWriter err = new PrintWriter(System.err, true, StandardCharsets.UTF_8);
        int exitCode = run(args, out, err);
        out.flush();
        err.flush();
        System.exit(exitCode);
    }

    /** Runs one command and returns its exit code; the program's only way in, for tests too. */
    public static int run(String[] args, PrintWriter out, PrintWriter err) {
        // libraries ask for it: where years are counted the Thai way, PDFBox would date its fonts by them
        Locale.setDefault(Locale.ROOT);
        return AssayCommand.run(InstalledAreas.ALL, args, out, err);
    }
}
