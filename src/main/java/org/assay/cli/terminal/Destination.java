package org.assay.cli.terminal;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.assay.input.OutputFile;
import org.assay.record.WrittenRecord;
import org.assay.report.AreaReport;
import org.assay.report.ReportFormat;
import picocli.CommandLine;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.ParameterException;

/**
 * Where reports go, as {@code -o} says it: into a folder where it ends in a slash, is a folder, or has no ending; otherwise
 * into a file.
 *
 * @param slash whether it ends in one
 */
public record Destination(Path path, boolean slash) {
    /** Where reports go if nothing is said. */
    public static final Destination HERE = new Destination(Path.of(""), true);

    public boolean isFolder() {
        return slash
                || Files.isDirectory(path)
                || !path.getFileName().toString().contains(".");
    }

    /** The folder itself, or the one that the file lies in. */
    public Path folder() {
        return isFolder() ? path : path.resolveSibling("");
    }

    /**
     * Refuses a file where several reports are made, or one of another format, which would open in the wrong program or not
     * at all.
     *
     * @param formats of the report that would go into the file
     * @param several whether there are reports of several decisions
     */
    public void refuseMisfit(List<ReportFormat> formats, boolean several, CommandLine command) {
        if (isFolder()) {
            return;
        }
        if (several || formats.size() > 1) {
            throw new ParameterException(
                    command,
                    "--output is \"" + path + "\", a file, and there are several reports; give a folder, which "
                            + "ends in / if it is not there yet");
        }
        ReportFormat format = formats.get(0);
        if (!path.toString().toLowerCase(Locale.ROOT).endsWith("." + format.ending())) {
            throw new ParameterException(
                    command,
                    "--output is \"" + path + "\", and the format is " + format + "; give a file that ends in ."
                            + format.ending() + ", a folder that ends in /, or another --format");
        }
    }

    /**
     * Writes a report in each of the formats, each file whole or not at all.
     *
     * @param name of the files in a folder, without an ending
     * @param read files that no report may replace
     * @return the files
     */
    public List<Path> write(
            AreaReport report, WrittenRecord decision, String name, List<ReportFormat> formats, List<Path> read) {
        for (ReportFormat format : formats) {
            Path file = file(name, format);
            OutputFile.refuseReplacing(file, read);
            OutputFile.write(file, out -> format.write(report, decision, out));
        }
        return files(name, formats);
    }

    /**
     * The files of a report in each of the formats.
     *
     * @param name of the files in a folder, without an ending
     */
    public List<Path> files(String name, List<ReportFormat> formats) {
        return formats.stream().map(format -> file(name, format)).toList();
    }

    private Path file(String name, ReportFormat format) {
        return isFolder() ? path.resolve(name + "." + format.ending()) : path;
    }

    /** Picocli asks for it at each start, and a record's own would take as long as reading a file. */
    @Override
    public String toString() {
        return path.toString();
    }

    /** Reads the option's value. */
    public static final class Converter implements ITypeConverter<Destination> {
        @Override
        public Destination convert(String text) {
            return new Destination(Path.of(text), text.endsWith("/"));
        }
    }
}
