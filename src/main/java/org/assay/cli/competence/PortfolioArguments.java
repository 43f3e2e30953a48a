package org.assay.cli.competence;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine.Parameters;

/** The portfolios that a command line names: files, and folders of them. */
final class PortfolioArguments {
    @Parameters(
            arity = "1..*",
            paramLabel = "PORTFOLIO",
            description = "A portfolio (.yaml, .yml or .json), or a folder that holds some, also in folders below it.")
    private List<Path> arguments = List.of();

    /** Whether the command line asks for exactly one report. */
    boolean isSingleFile() {
        return arguments.size() == 1 && !Files.isDirectory(arguments.get(0));
    }

    /** The portfolio of a command line that asks for exactly one report. */
    Path onlyFile() {
        return arguments.get(0);
    }

    /**
     * Every portfolio of the command line, those of a folder in order of their paths.
     *
     * @param kinds of file that there are
     */
    FoundPortfolios found(List<String> kinds) {
        return FoundPortfolios.in(arguments, kinds);
    }
}
