package org.assay.report;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.assay.record.WrittenRecord;

/** What a decision can be written as. */
public enum ReportFormat {
    PDF("pdf"),
    HTML("html"),
    JSON("json"),
    TEXT("txt"),
    CSV("csv");

    private final String ending;

    ReportFormat(String ending) {
        this.ending = ending;
    }

    /** Of a file's name, without the dot. */
    public String ending() {
        return ending;
    }

    /** Whether it has pages, of which there can be one for each person. */
    public boolean isPaged() {
        return this == PDF || this == HTML;
    }

    /**
     * Writes a whole report.
     *
     * @param report of the record
     * @throws IllegalArgumentException where the report has no such format
     */
    public void write(AreaReport report, WrittenRecord record, OutputStream out) throws IOException {
        switch (this) {
            case PDF -> out.write(report.pdf());
            case HTML -> out.write(utf8(report.html()));
            case JSON -> record.writeTo(out);
            case TEXT -> out.write(utf8(report.text()));
            case CSV ->
                out.write(
                        utf8(report.csv().orElseThrow(() -> new IllegalArgumentException("a report without a table"))));
        }
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** As options have it. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
