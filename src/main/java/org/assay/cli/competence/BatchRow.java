package org.assay.cli.competence;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.assay.input.InputException;
import org.assay.input.Node;
import org.assay.input.ShownText;
import org.assay.input.SpreadsheetText;
import org.assay.record.DecisionRecord;
import org.assay.record.WrittenRecord;
import org.assay.report.competence.UnitResult;
import org.assay.rules.Judgement;

/**
 * What is kept of one portfolio of many: its lines of the summary, one for each unit, or its problems.
 *
 * @param day that was judged as on
 * @param units none where the file is invalid
 * @param record hash of the decision record, 64 hexadecimal digits
 * @param earlier whether an earlier run judged it
 */
record BatchRow(
        Path file,
        String reference,
        String decision,
        String statement,
        boolean negative,
        String reports,
        List<String> warnings,
        String problems,
        String candidate,
        String assessor,
        String day,
        List<UnitResult> units,
        String record,
        boolean earlier) {
    /** Columns of the summary; those of before stand first, as scripts may count them. */
    static final List<String> COLUMNS = List.of(
            "file",
            "reference",
            "decision",
            "statement",
            "reports",
            "problems",
            "candidate",
            "assessor",
            "day",
            "unit",
            "result",
            "gaps",
            "record");

    BatchRow {
        warnings = List.copyOf(warnings);
        units = List.copyOf(units);
    }

    static BatchRow of(Path file, WrittenRecord written, List<Path> reports, List<String> warnings, boolean earlier) {
        DecisionRecord decision = written.decision();
        Judgement made = decision.decision().orElseThrow();
        Node portfolio = decision.inputs().get("portfolio");
        return new BatchRow(
                file,
                portfolio.text("reference"),
                made.verdict().label(),
                made.statement(),
                decision.isNegative(),
                reports.stream().map(Path::toString).collect(Collectors.joining(" ")),
                warnings,
                "",
                name(portfolio, "candidate"),
                name(portfolio, "assessor"),
                decision.inputs().get("asOf") instanceof Node.Scalar asOf ? asOf.text() : portfolio.text("assessedOn"),
                UnitResult.of(decision),
                written.sha256(),
                earlier);
    }

    static BatchRow of(Path file, InputException invalid, List<String> warnings) {
        return new BatchRow(
                file, "", "invalid", "", false, "", warnings, invalid.getMessage(), "", "", "", List.of(), "", false);
    }

    private static String name(Node portfolio, String person) {
        return portfolio.get(person).map(who -> who.text("name")).orElse("");
    }

    /** The file's name in one line. */
    String shown() {
        return ShownText.name(file.toString());
    }

    boolean invalid() {
        return !problems.isEmpty();
    }

    /** The lines of the summary, each with a value for each of {@link #COLUMNS}. */
    List<List<String>> lines() {
        return units.isEmpty()
                ? List.of(line("", "", ""))
                : units.stream()
                        .map(unit -> line(unit.unit(), unit.result(), String.join(" ", unit.gaps())))
                        .toList();
    }

    private List<String> line(String unit, String result, String gaps) {
        return Stream.of(
                        file.toString(),
                        reference,
                        decision,
                        statement,
                        reports,
                        problems,
                        candidate,
                        assessor,
                        day,
                        unit,
                        result,
                        gaps,
                        record)
                .map(SpreadsheetText::safe)
                .toList();
    }
}
