package org.assay.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import picocli.CommandLine.Parameters;

/** The portfolios that a command line names: files, and folders of them. */
final class PortfolioArguments {
    @Parameters(
            arity = "1..*",
            paramLabel = "PORTFOLIO",
            description = "A portfolio (.yaml, .yml or .json), or a folder that holds some.")
    private List<Path> arguments = List.of();

    /** Whether the command line asks for exactly one report. */
    boolean isSingleFile() {
        return arguments.size() == 1 && !Files.isDirectory(arguments.get(0));
    }

    /** The portfolio of a command line that asks for exactly one report. */
    Path onlyFile() {
        return arguments.get(0);
    }

    /** Every portfolio of the command line, those of a folder in order of their names. */
    FoundPortfolios found() {
        return FoundPortfolios.in(arguments);
    }

    /** The file itself, or the files of a folder that can hold documents, in order of their names. */
    static Stream<Path> expand(Path argument) {
        if (!Files.isDirectory(argument)) {
            return Stream.of(argument);
        }
        try (Stream<Path> files = Files.list(argument)) {
            return files
                    .filter(file -> file.toString().matches("(?i).*\\.(ya?ml|json)"))
                    .filter(Files::isRegularFile)
                    .sorted()
                    .toList()
                    .stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
