package org.assay.recruitment.applications;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.assay.input.Problems;
import org.assay.input.Row;
import org.assay.input.Source;
import org.assay.input.TableReader;
import org.assay.recruitment.facts.Score;
import org.assay.recruitment.vacancy.Vacancy;

/**
 * Reads the sheets of a table of applications. A row whose first cell begins with # is a remark. A sheet has a row for
 * each score ({@code applicant, criterion, method, by, score, comment}), or a row for each applicant ({@code id, name} and
 * a column for each criterion) by one panel member: the one that the column {@code by} or the sheet's name says, or the
 * only one of the panel. Rows that begin with {@code TOTAL} are sums of others.
 */
final class ApplicationsTable implements TableReader.Rows {
    private static final List<String> SUMS = List.of("TOTAL");
    private static final Pattern ID = Pattern.compile("[A-Za-z0-9._/-]{1,64}");

    private final Vacancy vacancy;
    private final Problems problems;
    private final ApplicationsBuilder intake;
    private final Source whole;
    private String sheet = "";
    /** Rows of people or scores, without the headings, of the sheet being read. */
    private int used;

    private Optional<TableColumns> layout = Optional.empty();
    private boolean claims;

    ApplicationsTable(Vacancy vacancy, Problems problems, Source whole) {
        this.vacancy = vacancy;
        this.problems = problems;
        this.whole = whole;
        intake = new ApplicationsBuilder(vacancy, problems);
    }

    Applications done(List<String> notes) {
        noteUnused();
        notes.forEach(intake::note);
        if (vacancy.guaranteedInterview() && !claims) {
            intake.note(
                    whole.path() + ": no column guaranteedInterviewClaimed tells who claims a guaranteed interview, so"
                            + " nobody does");
        }
        return intake.done(whole);
    }

    @Override
    public void sheet(String name) {
        noteUnused();
        sheet = name;
        used = 0;
        layout = Optional.empty();
    }

    /** A sheet that lost its rows must not pass for one that never had any. */
    private void noteUnused() {
        if (used == 0 && !sheet.isEmpty()) {
            intake.note(whole.path() + ": the sheet " + sheet
                    + " has no row of an applicant, and nothing was read from it");
        }
    }

    @Override
    public void row(Row row) {
        if (row.isBlank() || row.get(0).startsWith("#") || SUMS.contains(row.get(0))) {
            return;
        }
        if (layout.isEmpty()) {
            layout = Optional.of(TableColumns.of(row, vacancy, problems));
            claims |= layout.get().guaranteed() >= 0;
        } else if (layout.get().isUsable()) {
            used++;
            read(row, layout.get());
        }
    }

    private void read(Row row, TableColumns columns) {
        int idColumn = columns.id();
        String id = row.get(idColumn);
        if (!intake.knows(id) && !ID.matcher(id).matches()) {
            String wrong = id.isEmpty() ? "the row has no applicant's id" : "\"" + id + "\" is no id";
            problems.add(row.at(idColumn), wrong, "give an id of letters A to Z, digits and . _ -");
            return;
        }
        if (!intake.knows(id) || columns.isOfPeople()) {
            applicant(row, columns, id);
        }
        if (columns.isLong()) {
            longScore(row, columns, id);
        } else {
            String by = columns.scores().isEmpty() ? "" : scorer(row, columns);
            if (!by.isEmpty()) {
                columns.scores().forEach(column -> wideScore(row, columns, column, id, by));
            }
        }
    }

    /** An applicant has as many rows and sheets as scores need; what only one of them says, holds. */
    private void applicant(Row row, TableColumns columns, String id) {
        String name = row.name(columns.name(), problems);
        Optional<LocalDate> born = CellValues.date(row, columns.born(), problems);
        boolean claims = CellValues.flag(row, columns.guaranteed(), problems);
        Optional<Closure> closed = intake.closing(
                row.get(columns.closed()),
                row.get(columns.closedBy()),
                row.at(columns.placed(columns.closed())),
                row.at(columns.placed(columns.closedBy())));
        if (intake.knows(id)) {
            intake.again(id, name, born, claims, closed, row.at(columns.id()));
        } else {
            intake.applicant(id, name.isEmpty() ? id : name, born, claims, closed, row.at(columns.id()));
        }
    }

    private void longScore(Row row, TableColumns columns, String id) {
        String written = row.get(columns.score());
        if (written.isEmpty()) {
            refuseComment(row, columns.comment(), row.get(columns.criterion()));
            return;
        }
        GivenScore unscored = new GivenScore(
                row.get(columns.criterion()),
                row.get(columns.method()).toLowerCase(Locale.ROOT),
                row.get(columns.by()),
                0,
                row.get(columns.comment()));
        score(
                id,
                unscored,
                written,
                new ApplicationsBuilder.Place(
                        row.at(columns.score()),
                        row.at(columns.criterion()),
                        row.at(columns.method()),
                        row.at(columns.by())));
    }

    private void wideScore(Row row, TableColumns columns, TableColumns.ScoreColumn column, String id, String by) {
        String written = row.get(column.index());
        if (written.isEmpty()) {
            refuseComment(row, column.comment(), column.criterion());
        } else {
            String comment = row.get(column.comment());
            GivenScore unscored = new GivenScore(column.criterion(), column.method(), by, 0, comment);
            Source scorer = columns.by() < 0 ? row.at(column.index()) : row.at(columns.by());
            score(
                    id,
                    unscored,
                    written,
                    new ApplicationsBuilder.Place(row.at(column.index()), column.at(), column.at(), scorer));
        }
    }

    private void refuseComment(Row row, int column, String criterion) {
        if (!row.get(column).isEmpty()) {
            intake.commentAlone(criterion, row.at(column));
        }
    }

    private void score(String id, GivenScore unscored, String written, ApplicationsBuilder.Place at) {
        Optional<Integer> value = intake.value(written, at.score());
        if (value.isPresent()) {
            intake.score(id, unscored.as(value.get()), at);
        }
    }

    /** Who gave the scores of a row that does not say it in a column. */
    private String scorer(Row row, TableColumns columns) {
        if (columns.by() >= 0) {
            return row.get(columns.by());
        }
        if (vacancy.isOnPanel(sheet) || sheet.equals(Score.AGREED)) {
            return sheet;
        }
        if (vacancy.panel().size() == 1) {
            return vacancy.panel().get(0).id();
        }
        List<String> panel = new ArrayList<>();
        vacancy.panel().forEach(member -> panel.add(member.id()));
        problems.add(
                row.at(0),
                "nothing says who gave these scores",
                "add a column \"by\", or name the sheet after one of " + String.join(", ", panel));
        return "";
    }
}
