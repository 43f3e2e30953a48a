package org.assay.testing;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.assay.Main;

/**
 * One run of the program within the test's own process.
 *
 * @param out what it printed
 * @param err its problems and progress
 */
public record Run(int exitCode, String out, String err) {

    static {
        // after every sample's day of assessment, whatever the clock of this machine says
        System.setProperty("assay.today", "2026-12-31");
    }

    public static Run assay(String... args) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int exitCode = Main.run(args, new PrintWriter(out), new PrintWriter(err));
        return new Run(exitCode, out.toString(), err.toString());
    }

    /** Both streams, for a failed assertion. */
    @Override
    public String toString() {
        return "exit code " + exitCode + "\nout:\n" + out + "\nerr:\n" + err;
    }
}
