package org.assay.cli.rules;

import java.io.PrintWriter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.assay.cli.terminal.Table;
import org.assay.input.Node;
import org.assay.record.Area;
import org.assay.record.DecisionTotals;
import org.assay.rules.book.Rulebook;
import org.assay.rules.pages.RulebookDifference;

/**
 * In what two rulebooks differ, and what becomes of recorded decisions.
 *
 * @param compared whether there were decisions to compare
 */
record DifferenceReport(
        List<Area> areas,
        Rulebook first,
        Rulebook second,
        boolean compared,
        List<ComparedDecisions.Row> rows,
        List<DecisionTotals.Total> totals) {
    private static final List<String> COLUMNS = List.of(
            "by",
            "name",
            "result",
            "about",
            "decision",
            "record",
            "of",
            "changed",
            "changes",
            "reasons",
            "differences");

    void tell(Table.Format format, PrintWriter out) {
        if (format == Table.Format.TEXT) {
            rulebooks(out);
            decisions(out);
        } else {
            new Table(COLUMNS, table()).print(format, out);
        }
    }

    private void rulebooks(PrintWriter out) {
        for (Area area : areas) {
            boolean alike = alike(area);
            out.println(area.id() + ": " + both(area) + (alike ? " decide alike." : " differ:"));
        }
        RulebookDifference.between(first, second).forEach(line -> out.println("  " + line));
    }

    private void decisions(PrintWriter out) {
        rows.stream().filter(row -> !row.verified() || !row.changes().none()).forEach(row -> tell(row, out));
        if (compared) {
            List<ComparedDecisions.Row> proven =
                    rows.stream().filter(ComparedDecisions.Row::verified).toList();
            long changed = proven.stream()
                    .filter(row -> !row.changes().decisions().isEmpty())
                    .count();
            long otherwise =
                    proven.stream().filter(row -> !row.changes().none()).count() - changed;
            int unproven = rows.size() - proven.size();
            out.println("Of " + proven.size() + (proven.size() == 1 ? " recorded decision " : " recorded decisions ")
                    + changed + " would change"
                    + (otherwise == 0 ? "." : ", " + otherwise + " would rest on other reasons.")
                    + (unproven == 0
                            ? ""
                            : unproven == 1
                                    ? " 1 more does not verify, and counts nowhere."
                                    : " " + unproven + " more do not verify, and count nowhere."));
        }
        String kind = "";
        for (DecisionTotals.Total total : totals) {
            if (!kind.equals(total.heading().kind())) {
                kind = total.heading().kind();
                out.println((kind.equals(DecisionTotals.RULE) ? "Judgements" : "Decisions") + " that would change, by "
                        + kind + ":");
            }
            out.println("  " + total.changed() + " of " + total.of() + "  "
                    + total.heading().name());
        }
    }

    private static void tell(ComparedDecisions.Row row, PrintWriter out) {
        String file = row.file().file().toString();
        if (row.verified()) {
            out.println(file + ":" + (row.changes().decisions().isEmpty() ? " the decision stays" : ""));
        } else {
            out.println(row.file().headline() + "; counts nowhere");
            row.file().why().forEach(why -> out.println("  - " + why));
        }
        row.changes().decisions().forEach(line -> out.println("  " + line));
        row.changes().reasons().forEach(line -> out.println("    " + line));
    }

    /** Rulebooks, decisions and totals, told apart by what stands under {@code by}. */
    private List<Map<String, Node>> table() {
        return Stream.of(
                        areas.stream().map(this::cells),
                        rows.stream().map(DifferenceReport::cells),
                        totals.stream().map(DifferenceReport::cells))
                .flatMap(rows -> rows)
                .toList();
    }

    private Map<String, Node> cells(Area area) {
        Map<String, Node> cells = cells("rulebooks", area.id() + ": " + both(area));
        cells.put("result", Node.Scalar.of(alike(area) ? "alike" : "different"));
        cells.put(
                "differences",
                Table.list(RulebookDifference.between(first.of(area.stages()), second.of(area.stages()))));
        return cells;
    }

    private static Map<String, Node> cells(ComparedDecisions.Row row) {
        Map<String, Node> cells = cells("record", row.file().file().toString());
        cells.put("result", Node.Scalar.of(row.file().outcome().label()));
        cells.put("about", Node.Scalar.of(row.file().about()));
        cells.put("decision", Node.Scalar.of(row.file().statement()));
        cells.put("record", Node.Scalar.of(row.file().sha256()));
        if (row.verified()) {
            cells.put("of", Node.Scalar.of(row.changes().decided()));
            cells.put("changed", Node.Scalar.of(row.changes().decisions().size()));
        }
        cells.put("changes", Table.list(row.changes().decisions()));
        cells.put("reasons", Table.list(row.changes().reasons()));
        cells.put("differences", Table.list(row.file().why()));
        return cells;
    }

    private static Map<String, Node> cells(DecisionTotals.Total total) {
        Map<String, Node> cells = cells(total.heading().kind(), total.heading().name());
        cells.put("of", Node.Scalar.of(total.of()));
        cells.put("changed", Node.Scalar.of(total.changed()));
        return cells;
    }

    private static Map<String, Node> cells(String by, String name) {
        Map<String, Node> cells = new LinkedHashMap<>();
        cells.put("by", Node.Scalar.of(by));
        cells.put("name", Node.Scalar.of(name));
        return cells;
    }

    private boolean alike(Area area) {
        return first.of(area.stages()).sha256().equals(second.of(area.stages()).sha256());
    }

    private String both(Area area) {
        return RulesCommand.words(first.of(area.stages())) + " and " + RulesCommand.words(second.of(area.stages()));
    }
}
