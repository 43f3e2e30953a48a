package org.assay.cli.competence;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.assay.cli.terminal.Destination;
import org.assay.cli.terminal.FormatConverter;
import org.assay.cli.terminal.InBackground;
import org.assay.cli.terminal.Installation;
import org.assay.cli.terminal.NotAsWritten;
import org.assay.competence.FutureDay;
import org.assay.input.ShownText;
import org.assay.record.DecisionRecord;
import org.assay.record.WrittenRecord;
import org.assay.report.ReportFormat;
import org.assay.report.competence.CompetenceReport;
import org.assay.report.parts.ReportStyle;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Where the reports of portfolios go, and as what. */
final class OutputOptions {
    @Spec(Spec.Target.MIXEE)
    private CommandSpec command;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "PATH",
            converter = Destination.Converter.class,
            description = "The report's file, where one portfolio is written in one format; otherwise a folder, "
                    + "as is whatever ends in / or has no ending. "
                    + "Without it, reports go to the current directory under the portfolio's name.")
    private Destination output = Destination.HERE;

    @Option(
            names = "--format",
            split = ",",
            converter = FormatConverter.OfOne.class,
            paramLabel = "FORMAT",
            defaultValue = "pdf",
            description = "Any of pdf, html, json and text, separated by commas; pdf if nothing is said.")
    private List<ReportFormat> formats = List.of();

    private InBackground<Boolean> rehearsal = InBackground.done(true);

    /**
     * Looks whether the reports can go where they are to, and begins, beside the caller's own work, what PDFs take.
     *
     * @param only whether the run makes the reports of one portfolio
     */
    void prepare(boolean only) {
        formats = formats.stream().distinct().toList();
        output.refuseMisfit(formats, !only, command.commandLine());
        if (formats.contains(ReportFormat.PDF)) {
            rehearsal = InBackground.of(() -> {
                ReportStyle.rehearsePdf();
                return true;
            });
        }
    }

    /**
     * Writes the reports of a portfolio, each whole or not at all, and returns their paths.
     *
     * @param read files that no report may replace
     * @param name of the reports' files in a folder, without an ending
     */
    List<Path> write(List<Path> read, String name, WrittenRecord decision) {
        rehearsal.get();
        return output.write(new CompetenceReport(decision), decision, name, formats, read);
    }

    /** The files into which {@link #write} writes. */
    List<Path> files(String name) {
        return output.files(name, formats);
    }

    /**
     * What is worth knowing of a decision, each with the portfolio's name: a day to come, two people of one name, and what the PDF, if asked for, cannot
     * show as it was written.
     */
    List<String> warnings(String portfolio, DecisionRecord decision) {
        return Stream.of(FutureDay.warnings(decision, Installation.today()), NotAsWritten.warnings(decision, formats))
                .flatMap(List::stream)
                .map(warning -> ShownText.name(portfolio) + ": " + warning)
                .toList();
    }

    /** Where a run over many portfolios writes. */
    Path folder() {
        return output.folder();
    }

    /** The portfolio's file name without its ending. */
    static String nameOf(Path portfolio) {
        return portfolio.getFileName().toString().replaceFirst("\\.(?i:ya?ml|json)$", "");
    }
}
