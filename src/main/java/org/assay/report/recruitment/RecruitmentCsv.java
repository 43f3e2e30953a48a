package org.assay.report.recruitment;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
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
                selection(round, SelectionView.of(round, ""), printer);
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

    private static void selection(RecordedRound round, SelectionView view, CSVPrinter printer) throws IOException {
        List<CriterionRow> weighted = round.criteria().stream()
                .filter(criterion -> !criterion.weight().isEmpty())
                .toList();
        List<String> columns = new ArrayList<>(List.of(
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
                "statement"));
        weighted.forEach(criterion -> columns.add(criterion.id() + " weight"));
        weighted.forEach(criterion -> columns.add(criterion.id() + " counts"));
        printer.printRecord(columns);
        for (SelectionView.Placed row :
                Stream.concat(view.merit().stream(), view.others().stream()).toList()) {
            List<String> cells = new ArrayList<>(cells(row));
            weighted.forEach(criterion -> cells.add(criterion.weight()));
            weighted.forEach(criterion -> cells.add(round.weighted(row.person().id(), criterion.id())));
            printer.printRecord(cells);
        }
    }

    private static List<String> cells(SelectionView.Placed row) {
        return List.of(
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
