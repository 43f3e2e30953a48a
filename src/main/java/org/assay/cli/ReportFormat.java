package org.assay.cli;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import org.assay.record.DecisionRecord;
import org.assay.record.RecordWriter;
import org.assay.report.competence.CompetenceReport;
import org.assay.report.competence.TextReport;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** What a decision can be written as. */
enum ReportFormat {
    PDF("pdf"),
    HTML("html"),
    JSON("json"),
    TEXT("txt");

    private final String ending;

    ReportFormat(String ending) {
        this.ending = ending;
    }

    /** Without the dot. */
    String ending() {
        return ending;
    }

    /** The whole file. */
    byte[] render(DecisionRecord decision) {
        byte[] json = RecordWriter.write(decision);
        return switch (this) {
            case PDF -> CompetenceReport.pdf(decision, json);
            case HTML -> CompetenceReport.html(decision, json).getBytes(StandardCharsets.UTF_8);
            case JSON -> json;
            case TEXT -> TextReport.of(decision).getBytes(StandardCharsets.UTF_8);
        };
    }

    /** Reads an option's value. */
    static final class Converter implements ITypeConverter<ReportFormat> {
        @Override
        public ReportFormat convert(String text) {
            return Arrays.stream(values())
                    .filter(format -> format.toString().equals(text.toLowerCase(Locale.ROOT)))
                    .findFirst()
                    .orElseThrow(() -> new TypeConversionException(
                            "there is no format \"" + text + "\"; name any of pdf, html, json and text"));
        }
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
