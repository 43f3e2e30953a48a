package org.assay.rules.book;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.assay.rules.TableRow;

/**
 * What a rule asks of a decision table in one pattern.
 *
 * @param table the table's name; empty where the pattern names none
 * @param line where the pattern begins, from 1
 * @param columns the columns asked, there or later of the row that was found
 */
public record TableQuestion(String table, int line, List<Column> columns) {
    private static final String ROW = TableRow.class.getSimpleName();
    private static final Set<String> ASKS = Set.of("text", "number");

    /**
     * A column asked.
     *
     * @param name empty where the rule does not write it as a text
     * @param number whether it is asked for a whole number
     */
    public record Column(String name, boolean number, int line) {}

    /** All of a rule. Rules that ask no table, which are most, are only looked through for the word. */
    public static List<TableQuestion> of(String rule) {
        return rule.contains(ROW) ? of(RuleWords.of(rule).all()) : List.of();
    }

    private static List<TableQuestion> of(List<RuleWords.Word> words) {
        List<TableQuestion> questions = new ArrayList<>();
        Map<String, List<Column>> rows = new HashMap<>();
        for (int i = 0; i + 1 < words.size(); i++) {
            if (is(words, i, ROW) && is(words, i + 1, "(")) {
                List<Column> columns = new ArrayList<>();
                questions.add(
                        new TableQuestion(table(words, i + 2), words.get(i).line(), columns));
                within(words, i + 2, columns);
                if (i > 1 && is(words, i - 1, ":")) {
                    rows.put(words.get(i - 2).text(), columns);
                }
            }
        }
        for (int i = 2; i < words.size(); i++) {
            if (asks(words, i)
                    && is(words, i - 1, ".")
                    && rows.containsKey(words.get(i - 2).text())) {
                rows.get(words.get(i - 2).text()).add(column(words, i));
            }
        }
        return List.copyOf(questions);
    }

    /** {@code table == "priority"}, at the beginning. */
    private static String table(List<RuleWords.Word> words, int at) {
        boolean named = is(words, at, "table") && is(words, at + 1, "==") && isText(words, at + 2);
        return named && (is(words, at + 3, ",") || is(words, at + 3, ")"))
                ? RuleMetadata.unquoted(words.get(at + 2).text())
                : "";
    }

    /** The columns that a pattern asks until its bracket closes. */
    private static void within(List<RuleWords.Word> words, int from, List<Column> columns) {
        int depth = 1;
        for (int i = from; i < words.size() && depth > 0; i++) {
            depth += is(words, i, "(") ? 1 : is(words, i, ")") ? -1 : 0;
            if (asks(words, i) && !is(words, i - 1, ".")) {
                columns.add(column(words, i));
            }
        }
    }

    private static boolean asks(List<RuleWords.Word> words, int at) {
        return ASKS.contains(words.get(at).text()) && is(words, at + 1, "(");
    }

    private static Column column(List<RuleWords.Word> words, int at) {
        RuleWords.Word asked = words.get(at);
        boolean named = isText(words, at + 2) && is(words, at + 3, ")");
        String name = named ? RuleMetadata.unquoted(words.get(at + 2).text()) : "";
        return new Column(name, asked.text().equals("number"), asked.line());
    }

    private static boolean is(List<RuleWords.Word> words, int at, String text) {
        return at >= 0 && at < words.size() && words.get(at).text().equals(text);
    }

    private static boolean isText(List<RuleWords.Word> words, int at) {
        return at < words.size() && words.get(at).isText();
    }
}
