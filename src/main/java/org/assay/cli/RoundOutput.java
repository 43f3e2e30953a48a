package org.assay.cli;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.assay.input.Node;
import org.assay.input.OutputFile;
import org.assay.record.DecisionRecord;
import org.assay.record.RecordWriter;
import org.assay.report.RecruitmentReport;
import picocli.CommandLine.Option;

/** Where the reports of a round of recruitment go, and as what. */
final class RoundOutput {
    @Option(
            names = {"-o", "--output"},
            paramLabel = "PATH",
            description = "The report's file, where the round alone is written in one format; otherwise a folder. "
                    + "Without it, reports go to the current directory, named after the vacancy.")
    private Optional<Path> output = Optional.empty();

    @Option(
            names = "--format",
            split = ",",
            paramLabel = "FORMAT",
            defaultValue = "pdf",
            description = "Any of pdf, html, json, text and csv, separated by commas; pdf if nothing is said.")
    private List<RoundFormat> formats = List.of();

    /** Writes the round's own report, and returns the paths. */
    List<Path> write(DecisionRecord decision, String stage) {
        if (output.isPresent()
                && formats.size() == 1
                && output.get().toString().matches(".*\\.\\w+")
                && !Files.isDirectory(output.get())) {
            OutputFile.write(output.get(), formats.get(0).content(decision));
            return List.of(output.get());
        }
        List<Path> written = new ArrayList<>();
        for (RoundFormat format : formats.stream().distinct().toList()) {
            Path file = folder().resolve(nameOf(decision) + "-" + stage + "." + format.ending());
            OutputFile.write(file, format.content(decision));
            written.add(file);
        }
        return written;
    }

    /**
     * Writes a grid and, where there are names to write to, a feedback letter for every applicant.
     *
     * @return the folders written to
     */
    List<Path> writeEach(DecisionRecord decision, boolean letters) {
        List<RoundFormat> pages = formats.stream()
                .filter(format -> format == RoundFormat.PDF || format == RoundFormat.HTML)
                .distinct()
                .toList();
        if (pages.isEmpty()) {
            return List.of();
        }
        RecruitmentReport report = new RecruitmentReport(decision, RecordWriter.write(decision));
        for (Node applicant : decision.inputs().get("applications").items("applicants")) {
            String id = applicant.text("id");
            for (RoundFormat format : pages) {
                write(report, report.grid(id), "grids/" + id, format);
                if (letters) {
                    write(report, report.letter(id), "letters/" + id, format);
                }
            }
        }
        Path grids = folder().resolve("grids");
        return letters ? List.of(grids, folder().resolve("letters")) : List.of(grids);
    }

    private void write(RecruitmentReport report, RecruitmentReport.Page page, String name, RoundFormat format) {
        byte[] bytes =
                format == RoundFormat.PDF ? report.pdf(page) : report.html(page).getBytes(StandardCharsets.UTF_8);
        OutputFile.write(folder().resolve(name + "." + format.ending()), bytes);
    }

    private Path folder() {
        return output.orElse(Path.of(""));
    }

    private static String nameOf(DecisionRecord decision) {
        return decision.inputs().get("vacancy").text("reference").replace('/', '-');
    }
}
