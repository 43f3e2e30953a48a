package org.assay.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.assay.input.InputException;
import org.assay.input.OutputFile;
import org.assay.record.DecisionRecord;
import org.assay.recruitment.Recruitment;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Where the reports of a round of recruitment go, and as what. */
final class RoundOutput {
    @Spec(Spec.Target.MIXEE)
    private CommandSpec command;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "PATH",
            converter = OutputOptions.Target.Converter.class,
            description =
                    "The report's file, where one format is asked for, with grids and letters beside it; otherwise "
                            + "a folder, as is whatever ends in /. Without it, reports go to the current directory, named after the vacancy.")
    private Optional<OutputOptions.Target> output = Optional.empty();

    @Option(
            names = "--format",
            split = ",",
            paramLabel = "FORMAT",
            defaultValue = "pdf",
            description = "Any of pdf, html, json, text and csv, separated by commas; pdf if nothing is said.")
    private List<RoundFormat> formats = List.of();

    @Option(names = "--round-only", description = "Write the round's report alone, without grids and letters.")
    private boolean roundOnly;

    /**
     * Looks whether the reports can go where they are to.
     *
     * @param read the files of the round, which no report may replace
     */
    void prepare(List<Path> read) {
        if (isFile()) {
            OutputFile.refuseReplacing(path(), read);
            OutputOptions.refuseMisfit(path(), formats.get(0), formats.get(0).ending(), command.commandLine());
        }
    }

    /**
     * Writes the round's own report and, where pages are asked for, those about each applicant.
     *
     * @param round what it is made from, which no report may replace
     * @return the files and folders written
     * @throws InputException where pages of an earlier run would stay among them; nothing is written then
     */
    List<Path> write(DecisionRecord decision, Recruitment.Stage stage, RoundArguments round) {
        if (roundOnly) {
            return writeRound(decision, stage, round.files());
        }
        ApplicantPages each = new ApplicantPages(stage, decision, folder(), pages(), round.names());
        each.refuseOutdated();
        return Stream.concat(writeRound(decision, stage, round.files()).stream(), each.write().stream())
                .toList();
    }

    /** What the PDF, if one was asked for, cannot show as it was written. */
    List<String> warnings(DecisionRecord decision) {
        return formats.contains(RoundFormat.PDF) ? OutputOptions.notAsWritten(decision) : List.of();
    }

    private List<Path> writeRound(DecisionRecord decision, Recruitment.Stage stage, List<Path> read) {
        if (isFile()) {
            OutputFile.write(path(), formats.get(0).content(decision));
            return List.of(path());
        }
        List<Path> written = new ArrayList<>();
        for (RoundFormat format : formats.stream().distinct().toList()) {
            Path file = folder().resolve(nameOf(decision) + "-" + stage.id() + "." + format.ending());
            OutputFile.refuseReplacing(file, read);
            OutputFile.write(file, format.content(decision));
            written.add(file);
        }
        return written;
    }

    private List<RoundFormat> pages() {
        return formats.stream()
                .filter(format -> format == RoundFormat.PDF || format == RoundFormat.HTML)
                .distinct()
                .toList();
    }

    private boolean isFile() {
        return formats.size() == 1
                && output.filter(target -> target.toString().matches(".*\\.\\w+") && !target.isFolder())
                        .isPresent();
    }

    private Path path() {
        return output.map(OutputOptions.Target::path).orElse(Path.of(""));
    }

    private Path folder() {
        return isFile() ? path().resolveSibling("") : path();
    }

    private static String nameOf(DecisionRecord decision) {
        return decision.inputs().get("vacancy").text("reference").replace('/', '-');
    }
}
