package org.assay.cli.competence;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.assay.cli.terminal.StandardInput;
import org.assay.competence.PortfolioFile;
import org.assay.input.Opening;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;

/** The portfolios that a command line names: files, and folders of them. */
final class PortfolioArguments {
    @Parameters(
            arity = "1..*",
            paramLabel = "PORTFOLIO",
            description = "A portfolio (.yaml, .yml or .json), or a folder that holds some, also in folders below it; "
                    + "or - alone, which reads a portfolio from standard input.")
    private List<Path> arguments = List.of();

    /** Whether the command line asks for exactly one report. */
    boolean isSingleFile() {
        return arguments.size() == 1 && !Files.isDirectory(arguments.get(0));
    }

    /** Refuses standard input beside other portfolios. */
    void check(CommandLine command) {
        if (arguments.size() > 1 && arguments.stream().anyMatch(StandardInput::isMeant)) {
            throw new ParameterException(
                    command, "- is one portfolio from standard input; name it alone, or save it as a file.");
        }
    }

    /**
     * The portfolio of a command line that asks for exactly one report.
     *
     * @param evidence opens its files of evidence
     */
    PortfolioFile only(Opening evidence) {
        return StandardInput.isMeant(arguments.get(0))
                ? PortfolioFile.of(StandardInput.read(), StandardInput.FOLDER, evidence)
                : PortfolioFile.at(arguments.get(0), evidence);
    }

    /** The files and folders that the command line names, without standard input. */
    List<Path> files() {
        return arguments.stream().filter(file -> !StandardInput.isMeant(file)).toList();
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
