package org.assay.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.assay.input.OutputFile;
import org.assay.record.DecisionRecord;
import org.assay.record.RecordWriter;
import org.assay.report.recruitment.RecruitmentCsv;
import org.assay.report.recruitment.RecruitmentReport;
import org.assay.report.recruitment.RecruitmentText;

/** What a round of recruitment can be written as. */
enum RoundFormat {
    PDF("pdf"),
    HTML("html"),
    JSON("json"),
    TEXT("txt"),
    CSV("csv");

    private final String ending;

    RoundFormat(String ending) {
        this.ending = ending;
    }

    /** Without the dot. */
    String ending() {
        return ending;
    }

    /** The round's report as the content of a file. */
    OutputFile.Content content(DecisionRecord decision) {
        return out -> write(decision, out);
    }

    private void write(DecisionRecord decision, OutputStream out) throws IOException {
        switch (this) {
            case PDF -> {
                RecruitmentReport report = report(decision);
                out.write(report.pdf(report.round()));
            }
            case HTML -> {
                RecruitmentReport report = report(decision);
                out.write(utf8(report.html(report.round())));
            }
            case JSON -> RecordWriter.write(decision, out);
            case TEXT -> out.write(utf8(RecruitmentText.of(decision)));
            case CSV -> out.write(utf8(RecruitmentCsv.of(decision)));
        }
    }

    private static RecruitmentReport report(DecisionRecord decision) {
        return new RecruitmentReport(decision, RecordWriter.write(decision));
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
