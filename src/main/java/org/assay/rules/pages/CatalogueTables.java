package org.assay.rules.pages;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.assay.input.Node;
import org.assay.rules.book.DecisionTable;
import org.assay.rules.book.RuleOrigin;
import org.assay.rules.book.Rulebook;
import org.assay.rules.cases.CaseBench;

/** The decision tables in the list of a rulebook, in its forms; nothing where there are none. */
final class CatalogueTables {
    private final Rulebook rulebook;
    private final List<CaseBench> areas;

    CatalogueTables(Rulebook rulebook, List<CaseBench> areas) {
        this.rulebook = rulebook;
        this.areas = areas;
    }

    /** A table, its area and where it comes from. */
    private record Line(CaseBench area, DecisionTable table, RuleOrigin origin) {
        String origin(String before, String after) {
            return origin == RuleOrigin.BUNDLED ? "" : before + origin.words() + after;
        }

        /** What it answers: {@code gives priority by level and impact}. */
        String answers() {
            List<String> columns = table.columns();
            return "gives " + table.column() + " by " + String.join(" and ", columns.subList(0, columns.size() - 1));
        }

        String rows() {
            int rows = table.entries().size();
            return rows + (rows == 1 ? " row" : " rows");
        }
    }

    private List<Line> lines() {
        List<Line> lines = new ArrayList<>();
        for (CaseBench area : areas) {
            rulebook.tables().stream()
                    .filter(table -> table.area().equals(area.packageName()))
                    .forEach(table -> lines.add(new Line(area, table, RuleOrigin.of(rulebook, table))));
        }
        return lines;
    }

    String text() {
        StringBuilder text = new StringBuilder();
        String area = "";
        for (Line line : lines()) {
            if (!area.equals(line.area().id())) {
                area = line.area().id();
                text.append("\n").append(area).append(": tables\n");
            }
            text.append("  ")
                    .append(line.table().name())
                    .append(line.origin(" (", ")"))
                    .append("\n      ")
                    .append(line.answers())
                    .append("; ")
                    .append(line.rows())
                    .append("\n");
        }
        return text.toString();
    }

    String markdown() {
        StringBuilder text = new StringBuilder(
                lines().isEmpty() ? "" : "\n## Tables\n\n| table | what it gives | rows |\n|---|---|---|\n");
        lines().forEach(line -> text.append("| [")
                .append(line.table().name())
                .append("](")
                .append(line.table().path())
                .append(")")
                .append(line.origin(" (", ")"))
                .append(" | ")
                .append(line.answers())
                .append(" | ")
                .append(line.table().entries().size())
                .append(" |\n"));
        return text.toString();
    }

    String html() {
        StringBuilder items = new StringBuilder();
        lines().forEach(line -> items.append("<li>")
                .append(Catalogue.escaped(
                        line.table().path() + line.origin(" (", ")") + ": " + line.answers() + "; " + line.rows()))
                .append("</li>\n"));
        return items.isEmpty() ? "" : "<h2>Tables</h2>\n<ul>\n" + items + "</ul>\n";
    }

    List<Node> nodes() {
        return lines().stream()
                .<Node>map(line -> Node.Mapping.of(Map.of(
                        "name", Node.Scalar.of(line.table().name()),
                        "area", Node.Scalar.of(line.area().id()),
                        "asks",
                                Node.Sequence.of(line.table().columns().stream()
                                        .filter(column ->
                                                !column.equals(line.table().column()))
                                        .map(Node.Scalar::of)
                                        .toList()),
                        "gives", Node.Scalar.of(line.table().column()),
                        "rows", Node.Scalar.of(line.table().entries().size()),
                        "origin", Node.Scalar.of(line.origin().name().toLowerCase(Locale.ROOT)))))
                .toList();
    }
}
