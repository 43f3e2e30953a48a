package org.assay.rules.centre;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.assay.input.Nearest;
import org.assay.input.Problem;
import org.assay.input.Problems;
import org.assay.input.Source;
import org.assay.rules.book.DecisionTable;
import org.assay.rules.book.RuleFile;
import org.assay.rules.book.RuleText;
import org.assay.rules.book.TableQuestion;

/** Refuses what rules ask of decision tables and cannot be answered: tables and columns that there are not, and words for numbers. */
final class TableGuard {
    private static final String TABLE = "begin the pattern with TableRow( table == \"NAME\"";

    private final Map<String, DecisionTable> tables = new HashMap<>();
    private final Problems problems;

    /** @param tables of all areas that the rules in force can ask */
    TableGuard(Collection<DecisionTable> tables, Problems problems) {
        tables.forEach(table -> this.tables.put(key(table.area(), table.name()), table));
        this.problems = problems;
    }

    /**
     * @param own the folder's rules
     * @param bundled texts by path of the bundled rules that are in force beside them, which a table in the place of a
     *     bundled one has to answer too
     */
    void check(List<RuleText> own, Map<String, String> bundled) {
        own.forEach(this::own);
        bundled.forEach((path, text) -> bundled(new RuleText(path, path, text)));
    }

    private void own(RuleText rule) {
        for (TableQuestion question : TableQuestion.of(rule.text())) {
            Optional<DecisionTable> table = table(rule, question.table());
            if (question.table().isEmpty()) {
                problems.add(rule.problem(question.line(), "the row is of no table", TABLE));
            } else if (table.isEmpty()) {
                problems.add(rule.problem(
                        question.line(), "there is no table \"" + question.table() + "\"", there(rule, question)));
            }
            for (TableQuestion.Column column : question.columns()) {
                if (column.name().isEmpty()) {
                    problems.add(rule.problem(
                            column.line(), "no column is named", "write its name, as in text( \"level\" )"));
                }
                table.flatMap(asked -> wrong(asked, column))
                        .ifPresent(wrong -> problems.add(rule.problem(column.line(), wrong.wrong(), wrong.remedy())));
            }
        }
    }

    private void bundled(RuleText rule) {
        for (TableQuestion question : TableQuestion.of(rule.text())) {
            for (TableQuestion.Column column : question.columns()) {
                table(rule, question.table())
                        .flatMap(table -> wrong(table, column))
                        .ifPresent(wrong -> problems.add(
                                wrong.at(),
                                "the bundled rule " + rule.id() + " cannot ask the table: " + wrong.wrong(),
                                "correct the table, or disable or replace the rule"));
            }
        }
    }

    private Optional<DecisionTable> table(RuleText rule, String name) {
        return Optional.ofNullable(tables.get(key(RuleFile.areaOf(rule.stage()), name)));
    }

    private static String key(String area, String name) {
        return area + " " + name;
    }

    private String there(RuleText rule, TableQuestion question) {
        String area = RuleFile.areaOf(rule.stage());
        List<String> names = tables.values().stream()
                .filter(table -> table.area().equals(area))
                .map(DecisionTable::name)
                .sorted()
                .toList();
        return Nearest.question(question.table(), names)
                .orElse("put " + question.table() + DecisionTable.ENDING + " into " + area.replace('.', '/'));
    }

    /** What is wrong with a question, and where in the table. */
    private static Optional<Problem> wrong(DecisionTable table, TableQuestion.Column column) {
        String name = column.name();
        Source headings = table.headings().values().iterator().next();
        if (name.isEmpty()) {
            return Optional.empty();
        }
        if (!table.columns().contains(name)) {
            return Optional.of(new Problem(
                    headings,
                    "the table " + table.name() + " has no column " + name,
                    RuleVocabulary.meant(name, "it has", table.columns())));
        }
        return column.number() ? table.notANumber(name).map(entry -> noNumber(entry, name)) : Optional.empty();
    }

    private static Problem noNumber(DecisionTable.Entry entry, String column) {
        Source at = entry.at().get(column);
        return new Problem(
                at,
                "\"" + entry.row().text(column) + "\" in the column " + column + " is no whole number",
                "correct it in " + at + ", or ask text( \"" + column + "\" )");
    }
}
