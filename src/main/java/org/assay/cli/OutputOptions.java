package org.assay.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.assay.input.OutputFile;
import org.assay.record.DecisionRecord;
import org.assay.report.competence.CompetenceReport;
import org.assay.report.parts.Glyphs;
import picocli.CommandLine;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/** Where reports go, and as what. */
final class OutputOptions {
    @Option(
            names = {"-o", "--output"},
            paramLabel = "PATH",
            converter = Target.Converter.class,
            description = "The report's file, where one portfolio is written in one format; otherwise a folder, "
                    + "as is whatever ends in /. "
                    + "Without it, reports go to the current directory under the portfolio's name.")
    private Optional<Target> output = Optional.empty();

    @Option(
            names = "--format",
            split = ",",
            converter = ReportFormat.Converter.class,
            paramLabel = "FORMAT",
            defaultValue = "pdf",
            description = "Any of pdf, html, json and text, separated by commas; pdf if nothing is said.")
    private List<ReportFormat> formats = List.of();

    /** What was given with {@code -o}, which must be a folder where it ends in a slash. */
    record Target(Path path, boolean slash) {
        boolean isFolder() {
            return slash || Files.isDirectory(path);
        }

        /** Picocli asks for it at each start, and a record's own would take as long as reading a file. */
        @Override
        public String toString() {
            return path.toString();
        }

        /** Reads the option's value. */
        static final class Converter implements ITypeConverter<Target> {
            @Override
            public Target convert(String text) {
                return new Target(Path.of(text), text.endsWith("/"));
            }
        }
    }

    /**
     * Begins, beside the caller's own work, what the formats take.
     *
     * @param only whether the run makes the reports of one portfolio
     */
    void prepare(boolean only, CommandLine command) {
        if (only && isFile()) {
            refuseMisfit(folder(), formats.get(0), formats.get(0).ending(), command);
        }
        if (formats.contains(ReportFormat.PDF)) {
            CompetenceReport.preparePdf();
        }
    }

    /** Whether the reports of a single portfolio are one file, which the option names. */
    private boolean isFile() {
        return formats.size() == 1
                && output.filter(target -> !target.isFolder()).isPresent();
    }

    /**
     * A report in a file of another ending would open in the wrong program, or not at all.
     *
     * @param ending of the format, without the dot
     */
    static void refuseMisfit(Path file, Object format, String ending, CommandLine command) {
        if (!file.toString().toLowerCase(Locale.ROOT).endsWith("." + ending)) {
            throw new ParameterException(
                    command,
                    "--output is \"" + file + "\", and the format is " + format + "; give a file that ends in ."
                            + ending + ", a folder that ends in /, or another --format");
        }
    }

    /** Writes the reports of the only portfolio of a run, each whole or not at all, and returns their paths. */
    List<Path> writeOnly(Path portfolio, DecisionRecord decision) {
        if (isFile()) {
            write(portfolio, folder(), formats.get(0).render(decision));
            return List.of(folder());
        }
        return write(portfolio, nameOf(portfolio), decision);
    }

    /**
     * Writes the reports of one portfolio of many into the folder, and returns their paths.
     *
     * @param name of the reports' files, without an ending
     */
    List<Path> write(Path portfolio, String name, DecisionRecord decision) {
        return formats.stream()
                .distinct()
                .map(format -> write(portfolio, name, decision, format))
                .toList();
    }

    private Path write(Path portfolio, String name, DecisionRecord decision, ReportFormat format) {
        Path file = folder().resolve(name + "." + format.ending());
        write(portfolio, file, format.render(decision));
        return file;
    }

    private static void write(Path portfolio, Path file, byte[] report) {
        OutputFile.refuseReplacing(file, List.of(portfolio));
        OutputFile.write(file, report);
    }

    /**
     * What is worth knowing of a decision: a day to come, two people of one name, and what the PDF, if asked for, cannot
     * show as it was written.
     */
    List<String> warnings(DecisionRecord decision) {
        return Stream.of(FutureDay.warnings(decision), SamePerson.warnings(decision), unprintable(decision))
                .flatMap(List::stream)
                .toList();
    }

    private List<String> unprintable(DecisionRecord decision) {
        return formats.contains(ReportFormat.PDF) ? notAsWritten(decision) : List.of();
    }

    /** What a PDF of a decision cannot show as it was written. */
    static List<String> notAsWritten(DecisionRecord decision) {
        return Glyphs.warnings(decision).stream()
                .map(warning -> "the PDF does not show this as it is written: " + warning
                        + "; give the web page (--format html) with it")
                .toList();
    }

    /** Where a run over many portfolios writes. */
    Path folder() {
        return output.map(Target::path).orElse(Path.of(""));
    }

    /** The portfolio's file name without its ending. */
    static String nameOf(Path portfolio) {
        return portfolio.getFileName().toString().replaceFirst("\\.(?i:ya?ml|json)$", "");
    }
}
