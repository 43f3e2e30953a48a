package org.assay.recruitment.applications;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToIntFunction;
import org.assay.input.Problems;
import org.assay.input.Row;
import org.assay.input.Source;
import org.assay.recruitment.vacancy.Vacancy;

/**
 * What the columns of a sheet hold, found by their headings: the index of each, -1 where it is not there.
 *
 * @param isLong whether each row is one score
 * @param isOfPeople whether any column tells of an applicant rather than of a score
 * @param id of the column with the applicant's id, -1 where no row can be read
 * @param scores the columns of criteria; none where each row is one score
 */
record TableColumns(
        boolean isLong,
        boolean isOfPeople,
        int id,
        int name,
        int born,
        int guaranteed,
        int closed,
        int closedBy,
        int criterion,
        int method,
        int by,
        int score,
        int comment,
        List<ScoreColumn> scores) {
    private static final List<String> LONG = List.of("applicant", "criterion", "method", "by", "score", "comment");
    private static final List<String> WIDE = List.of("id", "by");
    private static final List<String> PERSON =
            List.of("name", "born", "guaranteedinterviewclaimed", "closed", "closedby");
    private static final String COMMENT = " comment";

    /**
     * @param comment index of the column with its comments, or -1
     * @param at its heading
     */
    record ScoreColumn(int index, String criterion, String method, int comment, Source at) {}

    TableColumns {
        scores = List.copyOf(scores);
    }

    private static TableColumns of(Map<String, Integer> columns, List<ScoreColumn> scores) {
        ToIntFunction<String> column = name -> columns.getOrDefault(name, -1);
        boolean isLong = columns.containsKey("applicant");
        return new TableColumns(
                isLong,
                PERSON.stream().anyMatch(columns::containsKey),
                column.applyAsInt(isLong ? "applicant" : "id"),
                column.applyAsInt("name"),
                column.applyAsInt("born"),
                column.applyAsInt("guaranteedinterviewclaimed"),
                column.applyAsInt("closed"),
                column.applyAsInt("closedby"),
                column.applyAsInt("criterion"),
                column.applyAsInt("method"),
                column.applyAsInt("by"),
                column.applyAsInt("score"),
                column.applyAsInt("comment"),
                scores);
    }

    static TableColumns of(Row heading, Vacancy vacancy, Problems problems) {
        Map<String, Integer> columns = new LinkedHashMap<>();
        for (int i = 0; i < heading.size(); i++) {
            String name = heading.get(i).toLowerCase(Locale.ROOT);
            if (!name.isEmpty() && columns.putIfAbsent(name, i) != null) {
                problems.add(heading.at(i), "the column \"" + heading.get(i) + "\" is here a second time", "keep one");
            }
        }
        boolean longOnes = columns.containsKey("applicant");
        if (!longOnes && !columns.containsKey("id")) {
            problems.add(
                    heading.at(0),
                    "the table has neither a column \"id\" nor a column \"applicant\"",
                    "begin with a row of headings: id, name and the criteria, or " + String.join(", ", LONG));
            return of(Map.of(), List.of());
        }
        return longOnes ? ofScores(heading, columns, problems) : ofApplicants(heading, columns, vacancy, problems);
    }

    private static TableColumns ofScores(Row heading, Map<String, Integer> columns, Problems problems) {
        for (String name : LONG.subList(0, LONG.size() - 1)) {
            if (!columns.containsKey(name)) {
                problems.add(heading.at(0), "the column \"" + name + "\" is missing", "add it");
            }
        }
        columns.forEach((name, index) -> {
            if (!LONG.contains(name) && !PERSON.contains(name)) {
                problems.add(heading.at(index), "unknown column \"" + heading.get(index) + "\"", "remove it");
            }
        });
        return of(columns, List.of());
    }

    private static TableColumns ofApplicants(
            Row heading, Map<String, Integer> columns, Vacancy vacancy, Problems problems) {
        List<ScoreColumn> scores = new ArrayList<>();
        columns.forEach((name, index) -> {
            if (WIDE.contains(name) || PERSON.contains(name)) {
                return;
            }
            boolean comment = name.endsWith(COMMENT);
            String of = comment ? name.substring(0, name.length() - COMMENT.length()) : name;
            Optional<ScoreColumn> column =
                    scoreColumn(of, index, columns.getOrDefault(of + COMMENT, -1), vacancy, heading.at(index));
            if (column.isEmpty()) {
                problems.add(
                        heading.at(index),
                        "unknown column \"" + heading.get(index) + "\"",
                        "head it with a criterion, as Q1 or Q1 interview; or remove it");
            } else if (!comment) {
                scores.add(column.get());
            } else if (!columns.containsKey(of)) {
                problems.add(
                        heading.at(index),
                        "the column \"" + heading.get(index) + "\" has none with the scores that it is about",
                        "add the column \"" + of.toUpperCase(Locale.ROOT) + "\", or remove this one");
            }
        });
        return of(columns, scores);
    }

    /** A heading such as {@code Q1}, for the criterion's first method, or {@code Q1 interview}. */
    private static Optional<ScoreColumn> scoreColumn(
            String heading, int index, int comment, Vacancy vacancy, Source at) {
        String[] parts = heading.split(" ", 2);
        return vacancy.criteria().stream()
                .filter(criterion -> criterion.id().equalsIgnoreCase(parts[0]))
                .findFirst()
                .map(criterion -> new ScoreColumn(
                        index,
                        criterion.id(),
                        parts.length > 1 ? parts[1] : criterion.methods().get(0).id(),
                        comment,
                        at));
    }

    boolean isUsable() {
        return id >= 0;
    }

    /** A column to name where this one may not be there. */
    int placed(int column) {
        return column < 0 ? id : column;
    }
}
