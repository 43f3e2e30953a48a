package org.assay.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.assay.input.OutputFile;
import org.assay.recruitment.Applications;
import org.assay.recruitment.ApplicationsFile;
import org.assay.recruitment.Blind;
import org.assay.recruitment.GridWorkbook;
import org.assay.recruitment.Vacancy;
import org.assay.recruitment.VacancyDocument;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Writes a workbook to score in. */
@Command(
        name = "grid",
        mixinStandardHelpOptions = true,
        description = "Writes a workbook to score in: a sheet for each panel member, a column for each criterion.")
final class TemplateGridCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "VACANCY", description = "The vacancy (.yaml, .yml or .json).")
    private Path vacancy;

    @Option(
            names = {"-o", "--output"},
            required = true,
            paramLabel = "FILE",
            description = "The workbook (.xlsx).")
    private Path output;

    @Option(
            names = "--applications",
            paramLabel = "FILE",
            description = "Lay out the applicants of this file; without it, rows are left to fill in.")
    private Optional<Path> applications = Optional.empty();

    @Option(names = "--name-blind", description = "Put a pseudonym in place of every name.")
    private boolean nameBlind;

    @Mixin
    private SuiteOption suite;

    @Override
    public Integer call() {
        Vacancy read = VacancyDocument.read(vacancy, suite.library()).vacancy();
        Applications known = applications
                .map(file -> ApplicationsFile.read(file, read))
                .orElse(new Applications(List.of(), List.of(), List.of()));
        known.told().forEach(note -> spec.commandLine().getErr().println("note: " + note));
        OutputFile.refuseReplacing(
                output, Stream.concat(Stream.of(vacancy), applications.stream()).toList());
        GridWorkbook grid = new GridWorkbook(read, nameBlind ? Blind.of(read, known) : known);
        OutputFile.write(output, out -> grid.write(out, Program.version()));
        spec.commandLine().getOut().println("Workbook: " + output);
        return ExitCode.DONE;
    }
}
