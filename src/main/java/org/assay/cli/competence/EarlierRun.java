package org.assay.cli.competence;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.assay.competence.CheckedPortfolio;
import org.assay.competence.CompetenceAssessment;
import org.assay.input.FileEnding;
import org.assay.input.InputDocument;
import org.assay.input.InputException;
import org.assay.input.InputFile;
import org.assay.input.Sha256;
import org.assay.input.SpreadsheetText;
import org.assay.input.Workers;
import org.assay.record.RecordReader;
import org.assay.record.WrittenRecord;
import org.assay.report.carried.ReportPdf;

/**
 * What earlier runs left in a folder of reports: a summary with the hash of each record, and reports that carry the records.
 * By both a later run knows which portfolios are done.
 */
final class EarlierRun {
    /** Nothing is done yet. */
    static final EarlierRun NONE = new EarlierRun(List.of());

    private final List<List<String>> lines;
    private final Map<String, String> records = new HashMap<>();

    private EarlierRun(List<List<String>> lines) {
        this.lines = List.copyOf(lines);
        lines.forEach(line -> records.put(line.get(0), line.get(BatchRow.COLUMNS.size() - 1)));
    }

    /** That in a folder; none where it holds no summary, or one of other columns. */
    static EarlierRun in(Path folder) {
        Path file = SummaryFile.in(folder);
        return Files.isRegularFile(file)
                ? new EarlierRun(
                        lines(new String(InputFile.read(file, InputFile.LARGEST_RECORD), StandardCharsets.UTF_8)))
                : NONE;
    }

    /** Those that are whole: a run that was killed may have left half a line at the end. */
    private static List<List<String>> lines(String csv) {
        List<List<String>> lines = new ArrayList<>();
        try (CSVParser parser = CSVParser.parse(new StringReader(csv), CSVFormat.RFC4180)) {
            for (CSVRecord line : parser) {
                if (line.size() == BatchRow.COLUMNS.size()) {
                    lines.add(line.toList());
                }
            }
        } catch (IOException | UncheckedIOException e) {
            // what stands before half a line is whole
        }
        return lines.isEmpty() || !lines.get(0).equals(BatchRow.COLUMNS) ? List.of() : lines.subList(1, lines.size());
    }

    /** The lines of the earlier summary, without the columns' names. */
    List<List<String>> lines() {
        return lines;
    }

    /**
     * The decision that an earlier run made on a portfolio, where all its reports are there and carry it, and what is judged
     * now is the same: the portfolio, its files of evidence, standard, rules, day and version of the program. Otherwise
     * nothing, as where no report carries a record.
     *
     * @param reports that this run would write
     */
    Optional<WrittenRecord> decision(
            Path file, List<Path> reports, CheckedPortfolio now, CompetenceAssessment assessment) {
        Optional<String> hash = Optional.ofNullable(records.get(SpreadsheetText.safe(file.toString())));
        if (hash.isEmpty() || !reports.stream().allMatch(Files::isRegularFile)) {
            return Optional.empty();
        }
        try {
            List<byte[]> carried = reports.stream()
                    .filter(report -> FileEnding.PDF.isOf(report) || FileEnding.JSON.isOf(report))
                    .map(EarlierRun::record)
                    .toList();
            return carried.stream().allMatch(json -> Sha256.of(json).equals(hash.get()))
                    ? carried.stream()
                            .findFirst()
                            .map(json -> new WrittenRecord(RecordReader.read(file + ".json", json), json))
                            .filter(written -> isMadeOf(now, written, assessment))
                    : Optional.empty();
        } catch (InputException altered) {
            // judged again, it is written anew
            return Optional.empty();
        }
    }

    /** The bytes of the record that a report carries, or is; none where there is no record in it. */
    private static byte[] record(Path report) {
        byte[] bytes = InputDocument.readRecord(report).bytes();
        return FileEnding.PDF.isOf(report) ? ReportPdf.attachedRecord(bytes).orElse(new byte[0]) : bytes;
    }

    /** Whether the record is the one that is made now, were the same concluded. */
    private static boolean isMadeOf(CheckedPortfolio now, WrittenRecord written, CompetenceAssessment assessment) {
        return new WrittenRecord(assessment.recorded(now, written.decision().judgements()), Workers.alone())
                .sha256()
                .equals(written.sha256());
    }
}
