package org.assay.cli.terminal;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.assay.report.ReportFormat;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads the name of a format. */
public abstract class FormatConverter implements ITypeConverter<ReportFormat> {
    private final List<ReportFormat> possible;

    private FormatConverter(List<ReportFormat> possible) {
        this.possible = possible;
    }

    /** Of a decision on one person. */
    public static final class OfOne extends FormatConverter {
        OfOne() {
            super(List.of(ReportFormat.PDF, ReportFormat.HTML, ReportFormat.JSON, ReportFormat.TEXT));
        }
    }

    /** Of a decision on many, which can be a table. */
    public static final class OfMany extends FormatConverter {
        OfMany() {
            super(Arrays.asList(ReportFormat.values()));
        }
    }

    @Override
    public ReportFormat convert(String text) {
        return possible.stream()
                .filter(format -> format.toString().equals(text.toLowerCase(Locale.ROOT)))
                .findFirst()
                .orElseThrow(() ->
                        new TypeConversionException("there is no format \"" + text + "\"; name any of " + listed()));
    }

    private String listed() {
        List<String> names = possible.stream().map(ReportFormat::toString).toList();
        int last = names.size() - 1;
        return String.join(", ", names.subList(0, last)) + " and " + names.get(last);
    }
}
