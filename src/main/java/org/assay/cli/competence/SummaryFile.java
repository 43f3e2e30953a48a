package org.assay.cli.competence;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.assay.input.AppendedFile;
import org.assay.input.OutputFile;

/**
 * {@code summary.csv}, which a run over many portfolios writes as it goes: a portfolio's lines are appended when its reports
 * are written, so that a run that is killed leaves a summary of what it did. At the end the file is put in order. Safe to
 * share between threads.
 */
final class SummaryFile implements AutoCloseable {
    private static final CSVFormat FORMAT = CSVFormat.RFC4180;

    private final Path path;
    private final AppendedFile file;
    private volatile boolean says;

    /** @param earlier lines that stay until the end, or until the run has an own one of their portfolio */
    SummaryFile(Path folder, List<List<String>> earlier) {
        path = in(folder);
        says = !earlier.isEmpty();
        file = AppendedFile.begin(path, bytes(List.of(BatchRow.COLUMNS), earlier));
    }

    static Path in(Path folder) {
        return folder.resolve("summary.csv");
    }

    /** Appends the lines of a portfolio whose reports are written. */
    void add(BatchRow row) {
        says = true;
        file.add(bytes(row.lines()));
    }

    /** Puts the whole in order: the same file, however often the run was stopped and resumed. */
    void finish(List<BatchRow> rows) {
        List<List<String>> lines =
                rows.stream().flatMap(row -> row.lines().stream()).toList();
        says = true;
        OutputFile.write(path, bytes(List.of(BatchRow.COLUMNS), lines));
    }

    @SafeVarargs
    private static byte[] bytes(List<List<String>>... parts) {
        StringBuilder csv = new StringBuilder();
        try {
            for (List<List<String>> lines : parts) {
                for (List<String> line : lines) {
                    FORMAT.printRecord(csv, line.toArray());
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("writing to memory", e);
        }
        return csv.toString().getBytes(StandardCharsets.UTF_8);
    }

    /** A run that wrote no report leaves no summary either. */
    @Override
    public void close() {
        file.close();
        if (!says) {
            try {
                Files.deleteIfExists(path);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
