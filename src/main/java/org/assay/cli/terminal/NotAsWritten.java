package org.assay.cli.terminal;

import java.util.List;
import org.assay.record.DecisionRecord;
import org.assay.report.ReportFormat;
import org.assay.report.parts.Glyphs;

/** What a PDF of a decision, where one is asked for, cannot show as it was written. */
public final class NotAsWritten {
    private NotAsWritten() {}

    public static List<String> warnings(DecisionRecord decision, List<ReportFormat> formats) {
        return formats.contains(ReportFormat.PDF)
                ? Glyphs.warnings(decision).stream()
                        .map(warning -> "the PDF does not show this as it is written: " + warning
                                + "; give the web page (--format html) with it")
                        .toList()
                : List.of();
    }
}
