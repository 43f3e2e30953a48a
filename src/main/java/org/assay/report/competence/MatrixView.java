package org.assay.report.competence;

import java.util.ArrayList;
import java.util.List;
import org.assay.report.parts.Badge;

/**
 * Which evidence serves which requirement of a unit; several tables of like width where a page does not hold all columns.
 *
 * @param columns ids of evidence
 */
public record MatrixView(List<String> columns, List<Row> rows) {

    /** @param marks one for each column */
    public record Row(String id, Badge result, List<Mark> marks) {}

    private static final int MOST_COLUMNS = 20;
    /** In tenths of a millimetre: the page, its share for number and result, and what an id takes of the rest. */
    private static final int PAGE = 1740;

    private static final int HEADS = 420;
    private static final int NARROWEST = 120;
    private static final int PADDING = 26;
    private static final int CHARACTER = 15;

    /** Only evidence that claims something of the unit; none where none does. */
    static List<MatrixView> of(StandardUnit unit, List<Evidence> evidence) {
        List<Evidence> touching = evidence.stream()
                .filter(item -> unit.requirements().stream().anyMatch(r -> item.markFor(r) != Mark.NONE))
                .toList();
        int longest =
                touching.stream().mapToInt(item -> item.id().length()).max().orElse(1);
        int most = Math.max(4, Math.min(MOST_COLUMNS, (PAGE - HEADS) / (PADDING + CHARACTER * longest)));
        int tables = (touching.size() + most - 1) / most;
        int width = tables == 0 ? 1 : (touching.size() + tables - 1) / tables;
        List<MatrixView> blocks = new ArrayList<>();
        for (int from = 0; from < touching.size(); from += width) {
            blocks.add(block(unit, touching.subList(from, Math.min(from + width, touching.size()))));
        }
        return blocks;
    }

    /** Of the table in millimetres, so that a few columns do not stretch over the page. */
    public int width() {
        int longest = columns.stream().mapToInt(String::length).max().orElse(1);
        int column = Math.max(NARROWEST, PADDING + CHARACTER * longest);
        return Math.min(PAGE, HEADS + columns.size() * column) / 10;
    }

    private static MatrixView block(StandardUnit unit, List<Evidence> columns) {
        List<Row> rows = unit.requirements().stream()
                .map(r -> new Row(
                        r.id(),
                        r.result(),
                        columns.stream().map(item -> item.markFor(r)).toList()))
                .toList();
        return new MatrixView(columns.stream().map(Evidence::id).toList(), rows);
    }
}
