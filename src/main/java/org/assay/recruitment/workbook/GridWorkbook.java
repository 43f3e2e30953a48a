package org.assay.recruitment.workbook;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.assay.recruitment.applications.Application;
import org.assay.recruitment.applications.Applications;
import org.assay.recruitment.vacancy.AssessmentMethod;
import org.assay.recruitment.vacancy.Criterion;
import org.assay.recruitment.vacancy.SheetNames;
import org.assay.recruitment.vacancy.Vacancy;
import org.dhatim.fastexcel.DataValidationErrorStyle;
import org.dhatim.fastexcel.PaperSize;
import org.dhatim.fastexcel.ProtectionOption;
import org.dhatim.fastexcel.Range;
import org.dhatim.fastexcel.VisibilityState;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * A workbook to score in: a sheet for each panel member and one for the scores that the panel agrees on, with a row for each
 * applicant and a column for each criterion and method, and one for applications that are closed. Cells for scores offer the scale and are open; the rest is locked. What
 * is filled in is read back as it is.
 */
public final class GridWorkbook {

    private static final int HEADING = 1;
    static final int EMPTY_ROWS = 50;
    private static final int ID_WIDTH = 12;
    private static final int NAME_WIDTH = 28;
    private static final int SCORE_WIDTH = 20;
    private static final int COMMENT_WIDTH = 40;
    /** In characters: at two thirds of their size, so many fit on a landscape page. */
    private static final int PAGE_WIDTH = 180;

    private static final double LINE_HEIGHT = 15;
    /** The longest list that a spreadsheet program takes for a drop-down. */
    private static final int LONGEST_LIST = 255;

    private final Vacancy vacancy;
    private final Applications applications;
    private final List<String> headings = new ArrayList<>();
    private final List<String> explanations = new ArrayList<>();

    /** @param applications whom to lay out; rows to fill in where there are none yet */
    public GridWorkbook(Vacancy vacancy, Applications applications) {
        this.vacancy = vacancy;
        this.applications = applications;
        for (Criterion criterion : vacancy.criteria()) {
            for (AssessmentMethod method : criterion.methods()) {
                String heading = criterion.id() + (method == criterion.methods().get(0) ? "" : " " + method.id());
                headings.add(heading);
                explanations.add(criterion.text()
                        + (criterion.essential() ? " [E] " : " [D] ")
                        + method.id().replace('-', ' '));
            }
        }
    }

    /** @param program version of Assay, which the workbook's properties name */
    public void write(OutputStream out, String program) throws IOException {
        Path open = Files.createTempFile("assay", ".xlsx");
        try {
            sheets(Files.newOutputStream(open), program);
            WorkbookLock.write(open, out);
        } finally {
            Files.delete(open);
        }
    }

    private void sheets(OutputStream open, String program) throws IOException {
        try (open;
                Workbook workbook = new Workbook(open, "Assay", program.replaceAll("^(\\d+\\.\\d+).*", "$1"))) {
            for (Vacancy.PanelMember member : vacancy.panel()) {
                sheet(workbook.newWorksheet(member.id()), member.name(), strangersTo(member.id()));
            }
            sheet(workbook.newWorksheet(SheetNames.AGREED), "Scores that the panel agreed on", id -> true);
            new ClosingSheet(vacancy, applications).write(workbook.newWorksheet(SheetNames.CLOSED));
            if (!applications.applicants().isEmpty()) {
                applicants(workbook.newWorksheet(SheetNames.APPLICANTS));
            }
        }
    }

    /** The applicants whom a panel member may score, having declared no relationship to them. */
    private Predicate<String> strangersTo(String member) {
        return id -> vacancy.declared().keySet().stream()
                .noneMatch(declared -> declared.memberId().equals(member)
                        && declared.applicantId().equals(id));
    }

    /** What scorers need not see of applicants, and a reader of the workbook must not lose. */
    private void applicants(Worksheet sheet) {
        List<String> columns = List.of("id", "name", "born", "guaranteedInterviewClaimed");
        for (int i = 0; i < columns.size(); i++) {
            sheet.value(0, i, columns.get(i));
        }
        int row = 1;
        for (Application applicant : applications.applicants()) {
            sheet.value(row, 0, applicant.id());
            sheet.value(row, 1, applicant.name());
            sheet.value(row, 2, applicant.born().map(LocalDate::toString).orElse(""));
            sheet.value(row, 3, applicant.claimsGuaranteedInterview() ? "yes" : "");
            row++;
        }
        sheet.setVisibilityState(VisibilityState.VERY_HIDDEN);
        sheet.protect("");
    }

    /** @param scored whose rows are open */
    private void sheet(Worksheet sheet, String whose, Predicate<String> scored) {
        sheet.value(
                0,
                0,
                "# " + whose + ": " + vacancy.title() + " (" + vacancy.reference() + "). Scores from "
                        + vacancy.lowestScore() + " to " + vacancy.highestScore() + "; E = essential, D = desirable."
                        + (applications.applicants().stream()
                                        .map(Application::id)
                                        .allMatch(scored)
                                ? ""
                                : " Grey rows are locked: you declared a relationship to the applicant."));
        sheet.value(HEADING, 0, "id");
        sheet.value(HEADING, 1, "name");
        sheet.value(HEADING + 1, 0, "#");
        int rows = applications.applicants().isEmpty()
                ? EMPTY_ROWS
                : applications.applicants().size();
        int first = HEADING + 2;
        boolean named = !applications.applicants().isEmpty();
        for (int i = 0; i < rows; i++) {
            if (named) {
                sheet.value(first + i, 0, applications.applicants().get(i).id());
                sheet.value(first + i, 1, applications.applicants().get(i).name());
            }
        }
        sheet.width(0, ID_WIDTH);
        sheet.width(1, NAME_WIDTH);
        columns(sheet, first, rows);
        for (int i = 0; named && i < rows; i++) {
            if (!scored.test(applications.applicants().get(i).id())) {
                lock(sheet, first + i);
            }
        }
        if (!named) {
            open(sheet, first, rows, 0);
            open(sheet, first, rows, 1);
        }
        sheet.range(HEADING, 0, HEADING, 1 + 2 * headings.size())
                .style()
                .bold()
                .fillColor("DBE7F3")
                .set();
        sheet.freezePane(2, first);
        print(sheet, HEADING + 1, ID_WIDTH + NAME_WIDTH, headings.size() * (SCORE_WIDTH + COMMENT_WIDTH));
        sheet.protect("");
    }

    private void lock(Worksheet sheet, int row) {
        sheet.range(row, 2, row, 1 + 2 * headings.size())
                .style()
                .protectionOption(ProtectionOption.LOCKED, true)
                .fillColor("D9D9D9")
                .set();
    }

    /**
     * Landscape, on as few pages side by side as leave it legible; headings, ids and names come again on each.
     *
     * @param repeated width of the columns that come again
     */
    static void print(Worksheet sheet, int lastHeading, int repeated, int rest) {
        sheet.pageOrientation("landscape");
        sheet.paperSize(PaperSize.A4_PAPER);
        sheet.setFitToPage(true);
        sheet.fitToWidth((short) ((rest - 1) / (PAGE_WIDTH - repeated) + 1));
        sheet.fitToHeight((short) 0);
        sheet.repeatRows(0, lastHeading);
        sheet.repeatCols(0, 1);
    }

    private void columns(Worksheet sheet, int first, int rows) {
        int longest = explanations.stream().mapToInt(String::length).max().orElse(0);
        // a line may break a few characters before the column's end
        sheet.rowHeight(
                HEADING + 1, Math.min(Worksheet.MAX_ROW_HEIGHT, LINE_HEIGHT * (1 + longest / (SCORE_WIDTH - 4))));
        for (int i = 0; i < headings.size(); i++) {
            int column = 2 + 2 * i;
            sheet.value(HEADING, column, headings.get(i));
            sheet.value(HEADING, column + 1, headings.get(i) + " comment");
            sheet.value(HEADING + 1, column, explanations.get(i));
            sheet.style(HEADING + 1, column)
                    .wrapText(true)
                    .verticalAlignment("top")
                    .set();
            sheet.width(column, SCORE_WIDTH);
            sheet.width(column + 1, COMMENT_WIDTH);
            open(sheet, first, rows, column);
            open(sheet, first, rows, column + 1);
            offerScale(sheet.range(first, column, first + rows - 1, column));
        }
    }

    /** A drop-down; of a scale too long for one, the cells take no score beyond it. */
    private void offerScale(Range cells) {
        String error = "Choose a score from " + vacancy.lowestScore() + " to " + vacancy.highestScore() + ".";
        if (!offer(cells, scale(), "Score", error)) {
            String top = cells.colToString(cells.getLeft()) + (cells.getTop() + 1);
            // the library writes a formula as it is, so it must not hold what XML would take for a tag
            String within = "AND(%1$s=INT(%1$s),%1$s>=%2$d,%3$d>=%1$s)";
            cells.validateWithFormula(within.formatted(top, vacancy.lowestScore(), vacancy.highestScore()))
                    .allowBlank(true)
                    .errorStyle(DataValidationErrorStyle.STOP)
                    .showErrorMessage(true)
                    .errorTitle("Score")
                    .error(error);
        }
    }

    private List<String> scale() {
        List<String> scores = new ArrayList<>();
        for (int score = vacancy.lowestScore(); score <= vacancy.highestScore(); score++) {
            scores.add(String.valueOf(score));
        }
        return scores;
    }

    /** Gives cells a drop-down, which takes nothing else; not where it would be too long. Returns whether it did. */
    static boolean offer(Range cells, List<String> values, String title, String error) {
        String list = "\"" + String.join(",", values) + "\"";
        if (list.length() > LONGEST_LIST) {
            return false;
        }
        cells.validateWithListByFormula(list)
                .allowBlank(true)
                .errorStyle(DataValidationErrorStyle.STOP)
                .showErrorMessage(true)
                .errorTitle(title)
                .error(error);
        return true;
    }

    static void open(Worksheet sheet, int first, int rows, int column) {
        sheet.range(first, column, first + rows - 1, column)
                .style()
                .protectionOption(ProtectionOption.LOCKED, false)
                .set();
    }
}
