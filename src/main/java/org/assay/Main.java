package org.assay;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.assay.cli.AssayCommand;
import org.assay.cli.terminal.StandardOutput;

/** The program. */
public final class Main {
    private Main() {}

    public static void main(String[] args) {
        StandardOutput screen = new StandardOutput();
        PrintWriter out = new PrintWriter(screen, false, StandardCharsets.UTF_8);
        PrintWriter err = new PrintWriter(System.err, true, StandardCharsets.UTF_8);
        int exitCode = run(args, out, err);
        out.flush();
        exitCode = screen.exitCode(exitCode, err);
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
