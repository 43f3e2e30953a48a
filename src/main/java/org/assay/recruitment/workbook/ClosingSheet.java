package org.assay.recruitment.workbook;

import java.util.List;
import org.assay.recruitment.applications.Application;
import org.assay.recruitment.applications.Applications;
import org.assay.recruitment.vacancy.Vacancy;
import org.dhatim.fastexcel.Worksheet;

/** The sheet of a workbook on which a person closes applications: why, and who they are. */
final class ClosingSheet {
    private static final int HEADING = 1;
    private static final int FIRST = HEADING + 1;
    private static final int REASON = 2;
    private static final int BY = 3;
    private static final List<Integer> WIDTHS = List.of(12, 28, 60, 12);

    private final Vacancy vacancy;
    private final List<Application> applicants;

    ClosingSheet(Vacancy vacancy, Applications applications) {
        this.vacancy = vacancy;
        applicants = applications.applicants();
    }

    void write(Worksheet sheet) {
        sheet.value(
                0,
                0,
                "# Applications that are neither sifted nor selected any more: why (withdrew, sent twice, see 109), and the"
                        + " id of the panel member who closed it.");
        List<String> columns = List.of("id", "name", "closed", "closedBy");
        for (int column = 0; column < columns.size(); column++) {
            sheet.value(HEADING, column, columns.get(column));
            sheet.width(column, WIDTHS.get(column));
        }
        for (int i = 0; i < applicants.size(); i++) {
            row(sheet, FIRST + i, applicants.get(i));
        }
        int rows = applicants.isEmpty() ? GridWorkbook.EMPTY_ROWS : applicants.size();
        for (int column = applicants.isEmpty() ? 0 : REASON; column <= BY; column++) {
            GridWorkbook.open(sheet, FIRST, rows, column);
        }
        GridWorkbook.offer(
                sheet.range(FIRST, BY, FIRST + rows - 1, BY),
                vacancy.panel().stream().map(Vacancy.PanelMember::id).toList(),
                "Panel member",
                "Choose the id of a panel member.");
        sheet.range(HEADING, 0, HEADING, BY).style().bold().fillColor("DBE7F3").set();
        sheet.freezePane(2, FIRST);
        GridWorkbook.print(sheet, HEADING, WIDTHS.get(0) + WIDTHS.get(1), WIDTHS.get(REASON) + WIDTHS.get(BY));
        sheet.protect("");
    }

    private static void row(Worksheet sheet, int row, Application applicant) {
        sheet.value(row, 0, applicant.id());
        sheet.value(row, 1, applicant.name());
        applicant.closed().ifPresent(closing -> {
            sheet.value(row, REASON, closing.reason());
            sheet.value(row, BY, closing.by());
        });
    }
}
