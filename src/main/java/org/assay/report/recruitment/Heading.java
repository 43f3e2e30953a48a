package org.assay.report.recruitment;

import java.time.LocalDate;
import org.assay.input.Node;
import org.assay.report.parts.Words;

/**
 * What stands at the head of every report.
 *
 * @param day the closing date, which is the date that the PDF bears
 */
public record Heading(
        String title, String reference, String vacancy, String organisation, String running, LocalDate day) {

    public static Heading of(String title, RecordedRound round) {
        Node vacancy = round.vacancy();
        return new Heading(
                title,
                vacancy.text("reference"),
                vacancy.text("title"),
                vacancy.text("organisation"),
                round.running(),
                LocalDate.parse(vacancy.text("closingDate")));
    }

    public String closing() {
        return Words.date(day);
    }
}
