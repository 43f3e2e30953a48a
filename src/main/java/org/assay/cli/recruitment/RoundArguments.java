package org.assay.cli.recruitment;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.assay.cli.terminal.InBackground;
import org.assay.cli.terminal.Installation;
import org.assay.cli.terminal.RulesOption;
import org.assay.cli.terminal.SuiteOption;
import org.assay.input.InputDocument;
import org.assay.record.WrittenRecord;
import org.assay.recruitment.Names;
import org.assay.recruitment.Recruitment;
import org.assay.recruitment.RecruitmentArea;
import org.assay.recruitment.RoundFiles;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** The files of a round of recruitment, and how they are judged. */
final class RoundArguments {
    @Spec(Spec.Target.MIXEE)
    private CommandSpec command;

    @Parameters(index = "0", paramLabel = "VACANCY", description = "The vacancy (.yaml, .yml or .json).")
    private Path vacancy;

    @Parameters(
            index = "1",
            paramLabel = "APPLICATIONS",
            description = "The applications with their scores (.yaml, .yml, .json, .csv or .xlsx).")
    private Path applications;

    @Mixin
    private SuiteOption suite;

    @Mixin
    private RulesOption rules;

    @Option(
            names = "--name-blind",
            description = "Put a pseudonym in place of every name, always the same for the same applicant.")
    private boolean nameBlind;

    @Option(
            names = "--names",
            paramLabel = "FILE",
            description =
                    "Put the names back that a workbook made with --name-blind lacks: applications that have them.")
    private Optional<Path> names = Optional.empty();

    /** All that are read. */
    List<Path> files() {
        return Stream.concat(Stream.of(vacancy, applications), names.stream()).toList();
    }

    Path applications() {
        return applications;
    }

    /**
     * A round as it was judged.
     *
     * @param names who is known by name in it
     */
    record Judged(WrittenRecord decision, Recruitment.Stage stage, Names names) {}

    /**
     * Judges; what is worth knowing of how the files were read goes to {@code err}.
     *
     * @throws ParameterException where names are to be taken away and put back at once
     * @throws org.assay.rules.RulesException where no rule decides on somebody
     */
    Judged decide(Recruitment.Stage stage, PrintWriter err) {
        if (nameBlind && names.isPresent()) {
            throw new ParameterException(
                    command.commandLine(),
                    "--name-blind takes the names away that --names puts back; give one of them");
        }
        InBackground<Recruitment> recruitment = InBackground.of(
                () -> new Recruitment(rules.judging(new RecruitmentArea()).prepared()));
        RoundFiles files = new RoundFiles(
                InputDocument.read(vacancy),
                InputDocument.read(applications),
                nameBlind,
                names.map(InputDocument::read));
        RoundFiles.Checked round = files.read(suite.chosen());
        round.told().forEach(note -> err.println("note: " + note));
        return new Judged(
                new WrittenRecord(recruitment.get().decide(round, stage), Installation.workers()),
                stage,
                round.names());
    }
}
