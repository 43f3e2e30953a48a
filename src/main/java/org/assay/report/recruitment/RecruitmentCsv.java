package org.assay.report.recruitment;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.assay.input.SpreadsheetText;
import org.assay.record.DecisionRecord;
import org.assay.rules.Ground;

/** A round of recruitment as a table for a spreadsheet, a row for each applicant. */
public final class RecruitmentCsv {
    private RecruitmentCsv() {}

    /** By this mark of the byte order, spreadsheet programs read the letters of names as they are. */
    private static final String MARK = "\uFEFF";

    public static String of(DecisionRecord decision) {
        RecordedRound round = new RecordedRound(decision);
        StringBuilder csv = new StringBuilder(MARK);
        try (CSVPrinter printer = new CSVPrinter(csv, CSVFormat.RFC4180)) {
            if (round.isSift()) {
                sift(SiftView.of(round, ""), printer);
            } else {
                selection(SelectionView.of(round, ""), printer);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return csv.toString();
    }

    private static void sift(SiftView view, CSVPrinter printer) throws IOException {
        printer.printRecord("id", "name", "result", "guaranteed interview", "statement");
        for (SiftView.Row row : view.rows()) {
            printer.printRecord(
                    SpreadsheetText.safe(row.person().id()),
                    SpreadsheetText.safe(row.person().name()),
                    row.label(),
                    row.guaranteed() ? "yes" : "no",
                    SpreadsheetText.safe(row.statement()));
        }
    }

    private static void selection(SelectionView view, CSVPrinter printer) throws IOException {
        printer.printRecord(
                "place",
                "id",
                "name",
                "total",
                "total of",
                "essential",
                "essential of",
                "desirable",
                "desirable of",
                "result",
                "statement");
        for (SelectionView.Placed row : view.merit()) {
            print(row, printer);
        }
        for (SelectionView.Placed row : view.others()) {
            print(row, printer);
        }
    }

    private static void print(SelectionView.Placed row, CSVPrinter printer) throws IOException {
        printer.printRecord(
                row.place(),
                SpreadsheetText.safe(row.person().id()),
                SpreadsheetText.safe(row.person().name()),
                score(row.total()),
                most(row.total()),
                score(row.essential()),
                most(row.essential()),
                score(row.desirable()),
                most(row.desirable()),
                row.result(),
                SpreadsheetText.safe(row.statement()));
    }

    private static String score(Optional<Ground.Value> points) {
        return points.map(Ground.Value::is).orElse("");
    }

    private static String most(Optional<Ground.Value> points) {
        return points.map(Ground.Value::of).orElse("");
    }
}
