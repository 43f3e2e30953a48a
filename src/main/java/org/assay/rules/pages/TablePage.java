package org.assay.rules.pages;

import org.assay.rules.Ground;
import org.assay.rules.book.DecisionTable;
import org.assay.rules.book.RuleOrigin;
import org.assay.rules.book.Rulebook;

/** A decision table, for a terminal. */
public final class TablePage {
    private final Rulebook rulebook;
    private final DecisionTable table;

    public TablePage(Rulebook rulebook, DecisionTable table) {
        this.rulebook = rulebook;
        this.table = table;
    }

    /** Every row of every day, as conclusions cite it, with its source. */
    public String text() {
        RuleOrigin origin = RuleOrigin.of(rulebook, table);
        StringBuilder text = new StringBuilder("Table ")
                .append(table.name())
                .append(": ")
                .append(table.path())
                .append(origin == RuleOrigin.BUNDLED ? "" : " (" + origin.words() + ")")
                .append("\n");
        table.entries().forEach(entry -> {
            Ground.Figure figure = entry.row().figure();
            text.append("  from ")
                    .append(figure.from())
                    .append(": ")
                    .append(figure.name())
                    .append(": ")
                    .append(figure.value())
                    .append("\n      ")
                    .append(figure.source())
                    .append("\n");
        });
        return text.toString();
    }
}
