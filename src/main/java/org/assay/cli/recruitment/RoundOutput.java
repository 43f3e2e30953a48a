package org.assay.cli.recruitment;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.assay.cli.terminal.Destination;
import org.assay.cli.terminal.FormatConverter;
import org.assay.cli.terminal.NotAsWritten;
import org.assay.input.InputException;
import org.assay.input.OutputFile;
import org.assay.record.DecisionRecord;
import org.assay.record.RecordedInputs;
import org.assay.report.ReportFormat;
import org.assay.report.recruitment.RecruitmentReport;
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
            converter = Destination.Converter.class,
            description =
                    "The report's file, where one format is asked for, with grids and letters beside it; otherwise a "
                            + "folder, as is whatever ends in / or has no ending. Without it, reports go to the current "
                            + "directory, named after the vacancy.")
    private Destination output = Destination.HERE;

    @Option(
            names = "--format",
            split = ",",
            converter = FormatConverter.OfMany.class,
            paramLabel = "FORMAT",
            defaultValue = "pdf",
            description = "Any of pdf, html, json, text and csv, separated by commas; pdf if nothing is said.")
    private List<ReportFormat> formats = List.of();

    @Option(names = "--round-only", description = "Write the round's report alone, without grids and letters.")
    private boolean roundOnly;

    /**
     * Looks whether the reports can go where they are to.
     *
     * @param read the files of the round, which no report may replace
     */
    void prepare(List<Path> read) {
        formats = formats.stream().distinct().toList();
        if (!output.isFolder()) {
            OutputFile.refuseReplacing(output.path(), read);
        }
        output.refuseMisfit(formats, false, command.commandLine());
    }

    /**
     * Writes the round's own report and, where pages are asked for, those about each applicant.
     *
     * @param read what it is made from, which no report may replace
     * @return the files and folders written
     * @throws InputException where pages of an earlier run would stay among them; nothing is written then
     */
    List<Path> write(RoundArguments.Judged round, List<Path> read) {
        RecruitmentReport report = new RecruitmentReport(round.decision());
        if (roundOnly) {
            return writeRound(round, report, read);
        }
        List<ReportFormat> paged =
                formats.stream().filter(ReportFormat::isPaged).toList();
        ApplicantPages each = new ApplicantPages(round, report, output.folder(), paged);
        each.refuseOutdated();
        return Stream.concat(writeRound(round, report, read).stream(), each.write().stream())
                .toList();
    }

    /** What is worth knowing of a decision. */
    List<String> warnings(DecisionRecord decision) {
        return NotAsWritten.warnings(decision, formats);
    }

    private List<Path> writeRound(RoundArguments.Judged round, RecruitmentReport report, List<Path> read) {
        return output.write(report, round.decision(), nameOf(round), formats, read);
    }

    private static String nameOf(RoundArguments.Judged round) {
        String vacancy = new RecordedInputs(round.decision().decision())
                .get("vacancy")
                .text("reference")
                .replace('/', '-');
        return vacancy + "-" + round.stage().id();
    }
}
