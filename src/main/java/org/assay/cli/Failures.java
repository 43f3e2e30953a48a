package org.assay.cli;

import java.io.PrintWriter;
import java.io.UncheckedIOException;
import org.assay.input.InputException;
import org.assay.rules.RulesException;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParseResult;

/** Turns what went wrong into messages and an exit code. Anything unforeseen is a bug and shows its stack trace. */
final class Failures implements IExecutionExceptionHandler {
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
        if (failure instanceof UncheckedIOException unread) {
            err.println(
                    unread.getCause().getMessage() + ": cannot be read or written; check the path and its permissions");
            return ExitCode.INPUT_INVALID;
        }
        err.println("This is a bug in Assay " + Program.version() + ". Please report it with what follows.");
        failure.printStackTrace(err);
        return ExitCode.BUG;
    }
}
