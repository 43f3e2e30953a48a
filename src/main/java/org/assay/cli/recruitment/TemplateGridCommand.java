package org.assay.cli.recruitment;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.assay.cli.terminal.ExitCode;
import org.assay.cli.terminal.Installation;
import org.assay.cli.terminal.SuiteOption;
import org.assay.input.FileEnding;
import org.assay.input.InputException;
import org.assay.input.OutputFile;
import org.assay.input.Problem;
import org.assay.input.Source;
import org.assay.recruitment.applications.Applications;
import org.assay.recruitment.applications.ApplicationsFile;
import org.assay.recruitment.applications.Pseudonyms;
import org.assay.recruitment.vacancy.Vacancy;
import org.assay.recruitment.vacancy.VacancyDocument;
import org.assay.recruitment.workbook.GridWorkbook;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
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
        refuseOutput();
        Vacancy read = VacancyDocument.read(vacancy, suite.chosen()).vacancy();
        Applications known = applications
                .map(file -> ApplicationsFile.read(file, read))
                .orElse(new Applications(List.of(), List.of(), List.of()));
        known.told().forEach(note -> spec.commandLine().getErr().println("note: " + note));
        if (known.applicants().stream().anyMatch(one -> !one.scores().isEmpty())) {
            spec.commandLine()
                    .getErr()
                    .println("note: " + applications.orElseThrow() + ": its scores are not taken into the workbook");
        }
        GridWorkbook grid = new GridWorkbook(read, nameBlind ? Pseudonyms.of(read, known) : known);
        OutputFile.write(output, out -> grid.write(out, Installation.version()));
        spec.commandLine().getOut().println("Workbook: " + output);
        return ExitCode.DONE;
    }

    /** A workbook that is there already may hold scores. */
    private void refuseOutput() {
        if (Files.exists(output)) {
            throw new InputException(List.of(new Problem(
                    Source.whole(output.toString()),
                    "it is there already, and may hold scores",
                    "name another file, or move this one away")));
        }
        if (!FileEnding.XLSX.isOf(output)) {
            throw new ParameterException(
                    spec.commandLine(), "--output is \"" + output + "\"; give a file that ends in .xlsx");
        }
    }
}
