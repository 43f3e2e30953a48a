package org.assay.report.parts;

import org.assay.report.pdf.Bundled;
import org.assay.report.pdf.Typesetter;

/** The style sheets of every report. */
public final class ReportStyle {
    private ReportStyle() {}

    /** On paper. */
    public static String pdf() {
        return Bundled.text("report.css") + Bundled.text("pdf.css");
    }

    /** On a screen. */
    public static String screen() {
        return Bundled.text("report.css") + Bundled.text("screen.css");
    }

    /** Gets ready to make PDFs: worth a thread of its own where one report is all that a run makes. */
    public static void rehearsePdf() {
        Typesetter.rehearse(pdf());
    }
}
