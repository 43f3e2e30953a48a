package org.assay.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.assay.input.InputException;
import org.assay.input.OutputFile;
import org.assay.input.Problem;
import org.assay.input.Source;
import org.assay.record.DecisionRecord;
import org.assay.report.CompetenceReport;
import org.assay.report.Glyphs;
import picocli.CommandLine.Option;

/** Where reports go, and as what. */
final class OutputOptions {
    @Option(
            names = {"-o", "--output"},
            paramLabel = "PATH",
            description = "The report's file, where one portfolio is written in one format; otherwise a folder. "
                    + "Without it, reports go to the current directory under the portfolio's name.")
    private Optional<Path> output = Optional.empty();

    @Option(
            names = "--format",
            split = ",",
            converter = ReportFormat.Converter.class,
            paramLabel = "FORMAT",
            defaultValue = "pdf",
            description = "Any of pdf, html, json and text, separated by commas; pdf if nothing is said.")
    private List<ReportFormat> formats = List.of();

    /** Begins, beside the caller's own work, what the formats take. */
    void prepare() {
        if (formats.contains(ReportFormat.PDF)) {
            CompetenceReport.preparePdf();
        }
    }

    /** Writes the reports of the only portfolio of a run, each whole or not at all, and returns their paths. */
    List<Path> writeOnly(Path portfolio, DecisionRecord decision) {
        boolean file = output.isPresent() && formats.size() == 1 && !Files.isDirectory(output.get());
        if (file) {
            write(portfolio, output.get(), formats.get(0).render(decision));
            return List.of(output.get());
        }
        return write(portfolio, decision);
    }

    /** Writes the reports of one portfolio of many into the folder, and returns their paths. */
    List<Path> write(Path portfolio, DecisionRecord decision) {
        return formats.stream()
                .distinct()
                .map(format -> write(portfolio, decision, format))
                .toList();
    }

    private Path write(Path portfolio, DecisionRecord decision, ReportFormat format) {
        Path file = folder().resolve(nameOf(portfolio) + "." + format.ending());
        write(portfolio, file, format.render(decision));
        return file;
    }

    /** The assessor's own work is never lost to a report. */
    private static void write(Path portfolio, Path file, byte[] report) {
        if (file.toAbsolutePath().normalize().equals(portfolio.toAbsolutePath().normalize())) {
            throw new InputException(List.of(new Problem(
                    Source.whole(file.toString()),
                    "the report would replace the portfolio that it is made from",
                    "name another file or folder with -o")));
        }
        OutputFile.write(file, report);
    }

    /** What the PDF of a decision, where one is asked for, cannot show as it was written. */
    List<String> warnings(DecisionRecord decision) {
        return formats.contains(ReportFormat.PDF)
                ? Glyphs.warnings(decision).stream()
                        .map(warning -> "the PDF does not show this as it is written: " + warning
                                + "; give the web page (--format html) with it")
                        .toList()
                : List.of();
    }

    /** Where a run over many portfolios writes. */
    Path folder() {
        return output.orElse(Path.of(""));
    }

    /** The portfolio's file name without its ending. */
    static String nameOf(Path portfolio) {
        return portfolio.getFileName().toString().replaceFirst("\\.(?i:ya?ml|json)$", "");
    }
}
