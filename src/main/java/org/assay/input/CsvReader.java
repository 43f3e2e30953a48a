package org.assay.input;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** Reads CSV as spreadsheets of different countries write it: which separator and which encoding is found out, and said. */
final class CsvReader {
    private static final Charset WINDOWS = Charset.forName("windows-1252");

    /** What the library says of a field without its second quotation mark. */
    private static final Pattern UNCLOSED = Pattern.compile("startline (\\d{1,9})\\) EOF reached before encapsulated");

    private final String path;
    private final TableReader.Rows rows;
    private final Problems problems;
    private final List<String> notes = new ArrayList<>();

    CsvReader(String path, TableReader.Rows rows, Problems problems) {
        this.path = path;
        this.rows = rows;
        this.problems = problems;
    }

    /** @return how the file was read, where that is not the usual way */
    List<String> read(byte[] bytes) {
        String text = decoded(bytes);
        char separator = separator(text);
        refuseManyColumns(text, separator);
        rows.sheet("");
        CSVFormat format = CSVFormat.RFC4180.builder().setDelimiter(separator).get();
        try (CSVParser parser = format.parse(new StringReader(text));
                ReadAhead<Line> lines = new ReadAhead<>(lines(parser))) {
            lines.forEachRemaining(this::row);
        } catch (IOException broken) {
            throw unreadable(broken);
        }
        return notes;
    }

    /**
     * A record and where it begins.
     *
     * @param number from 1
     */
    private record Line(int number, CSVRecord record) {}

    private Iterator<Line> lines(CSVParser parser) {
        Iterator<CSVRecord> records = parser.iterator();
        return new Iterator<>() {
            private long number = 1;

            @Override
            public boolean hasNext() {
                try {
                    return records.hasNext();
                } catch (UncheckedIOException | IllegalStateException broken) {
                    throw unreadable(broken);
                }
            }

            @Override
            public Line next() {
                Line line = new Line(Math.toIntExact(number), records.next());
                number = parser.getCurrentLineNumber() + 1;
                return line;
            }
        };
    }

    private InputException unreadable(Exception broken) {
        String wrong =
                String.valueOf(broken.getMessage()).replaceAll("\\s+", " ").replaceFirst("^.*CSVException: ", "");
        Matcher open = UNCLOSED.matcher(wrong);
        return open.find()
                ? InputException.of(
                        new Source(path, Integer.parseInt(open.group(1)), 1),
                        "a quotation mark that opens here is never closed",
                        "close it, or double it where it belongs to the text")
                : InputException.of(
                        Source.whole(path),
                        "it cannot be read as CSV: " + wrong,
                        "check its quotation marks, or save it again from the spreadsheet");
    }

    /** The library holds a whole record, whose empty fields take thirty times the room that they have in the file. */
    private void refuseManyColumns(String text, char separator) {
        int line = 1;
        int columns = 1;
        boolean quoted = false;
        boolean begins = true;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean ends = c == '\n' || c == '\r' && !text.startsWith("\n", i + 1);
            line += ends ? 1 : 0;
            if (quoted) {
                boolean doubled = c == '"' && text.startsWith("\"", i + 1);
                quoted = c != '"' || doubled;
                i += doubled ? 1 : 0;
            } else if (c == '"' && begins) {
                quoted = true;
            } else if (ends) {
                columns = 1;
            } else if (c == separator) {
                columns++;
            }
            begins = !quoted && (ends || c == separator);
            if (columns > Limits.TABLE_COLUMNS) {
                throw tooLarge(new Source(path, line, 1));
            }
        }
    }

    private static InputException tooLarge(Source at) {
        return InputException.of(
                at,
                "the table has more than " + Limits.TABLE_ROWS + " rows or " + Limits.TABLE_COLUMNS + " columns",
                "split it into several files");
    }

    private void row(Line line) {
        CSVRecord record = line.record();
        Source start = new Source(path, line.number(), 1);
        if (record.getRecordNumber() > Limits.TABLE_ROWS || record.size() > Limits.TABLE_COLUMNS) {
            throw tooLarge(start);
        }
        List<String> cells = new ArrayList<>(record.size());
        for (int i = 0; i < record.size(); i++) {
            cells.add(TableReader.cell(record.get(i), start.inColumn(i + 1), problems));
        }
        rows.row(new Row(start, cells));
    }

    private String decoded(byte[] bytes) {
        for (byte b : bytes) {
            if (b == 0) {
                throw InputException.of(
                        Source.whole(path),
                        "it holds NUL characters, so it is no text in UTF-8",
                        "save it as CSV UTF-8");
            }
        }
        String text;
        try {
            text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            notes.add(path + ": read as Windows-1252, because it is not UTF-8; check names with accents");
            text = new String(bytes, WINDOWS);
        }
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    /** Comma, semicolon or tab: the one that the first line has most of, outside quotation marks. */
    private char separator(String text) {
        String heading = text.lines()
                .filter(line -> !line.isBlank())
                .findFirst()
                .orElse("")
                .replaceAll("\"[^\"]*\"", "");
        char best = ',';
        for (char candidate : new char[] {';', '\t'}) {
            if (count(heading, candidate) > count(heading, best)) {
                best = candidate;
            }
        }
        if (best != ',') {
            notes.add(path + ": read with " + (best == ';' ? "semicolons" : "tabs") + " between its columns");
        }
        return best;
    }

    private static long count(String text, char wanted) {
        return text.chars().filter(c -> c == wanted).count();
    }
}
