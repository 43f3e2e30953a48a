package org.assay.cli.terminal;

import java.io.PrintWriter;
import java.io.UncheckedIOException;
import org.assay.input.FullDiskException;
import org.assay.input.InputException;
import org.assay.rules.RulesException;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParseResult;

/** Turns what went wrong into messages and an exit code. Anything unforeseen is a bug and shows its stack trace. */
public final class Failures implements IExecutionExceptionHandler {
    private static final long GIGABYTE = 1L << 30;

    @Override
    public int handleExecutionException(Exception failure, CommandLine command, ParseResult parsed) {
        PrintWriter err = command.getErr();
        if (failure instanceof InputException invalid) {
            invalid.problems().forEach(err::println);
            return ExitCode.INPUT_INVALID;
        }
        if (failure instanceof RulesException invalid) {
            invalid.problems().forEach(err::println);
            return ExitCode.RULES_INVALID;
        }
        if (failure instanceof FullDiskException full) {
            err.println(full.getMessage());
            return ExitCode.BUG;
        }
        if (failure instanceof UncheckedIOException unread) {
            err.println(
                    unread.getCause().getMessage() + ": cannot be read or written; check the path and its permissions");
            return ExitCode.INPUT_INVALID;
        }
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof VirtualMachineError exhausted) {
                return exhausted(exhausted, command);
            }
        }
        err.println("This is a bug in Assay " + Installation.version() + ". Please report it with what follows.");
        failure.printStackTrace(err);
        return ExitCode.BUG;
    }

    /**
     * Not enough of something. What was being written is not there; what was written before is whole.
     *
     * @param command that was run
     */
    public static int exhausted(VirtualMachineError error, CommandLine command) {
        command.getErr()
                .println(
                        error instanceof OutOfMemoryError
                                ? "The memory did not suffice; " + fewer(command)
                                        + "give Java more, as with ASSAY_JAVA_OPTS=-Xmx"
                                        + twice(Runtime.getRuntime().maxMemory()) + "g"
                                : "This is a bug in Assay " + Installation.version() + ": "
                                        + error.getClass().getSimpleName()
                                        + ". Please report it with the file that you gave; ASSAY_JAVA_OPTS=-Xss16m may help meanwhile");
        return ExitCode.BUG;
    }

    /** What else can be done about it, by what the command takes. */
    private static String fewer(CommandLine command) {
        if (command.getCommandSpec().findOption("--jobs") != null) {
            return "judge fewer or smaller files at a time (--jobs 1), or ";
        }
        boolean many = command.getCommandSpec().positionalParameters().stream()
                .anyMatch(files -> files.arity().max() > 1);
        return many ? "name fewer files at a time, or " : "";
    }

    /** Gigabytes, at least two: what there is twice over. */
    private static long twice(long bytes) {
        return Math.max(2, (long) Math.ceil(2.0 * bytes / GIGABYTE));
    }
}
