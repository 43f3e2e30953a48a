package org.assay.cli.terminal;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;
import org.assay.input.ShownText;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** How much a command prints, and where. */
public final class Console {
    @Spec(Spec.Target.MIXEE)
    private CommandSpec command;

    @Option(names = "--quiet", description = "Print nothing but problems.")
    private boolean quiet;

    /** For what was asked for, which goes nowhere where only problems are wanted. */
    public PrintWriter out() {
        return quiet
                ? new PrintWriter(PrintWriter.nullWriter())
                : command.commandLine().getOut();
    }

    /** For problems. */
    public PrintWriter err() {
        return command.commandLine().getErr();
    }

    /**
     * What came of a run and the reports written of it.
     *
     * @param text asked for only where it is printed
     */
    public void tell(Supplier<String> text, List<Path> reports) {
        if (!quiet) {
            out().print(text.get());
            out().println();
            reports.forEach(report -> out().println("Report: " + ShownText.name(report.toString())));
        }
    }

    public boolean isQuiet() {
        return quiet;
    }
}
