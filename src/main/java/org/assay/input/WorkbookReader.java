package org.assay.input;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Sheet;

/** Reads the sheets of an .xlsx workbook. What a formula would give is not what anybody wrote, so formulas are refused. */
final class WorkbookReader {
    static final String SAVE_AGAIN = "open it in a spreadsheet program and save it as .xlsx without a password";

    private final String path;
    private final TableReader.Rows rows;
    private final Problems problems;

    WorkbookReader(String path, TableReader.Rows rows, Problems problems) {
        this.path = path;
        this.rows = rows;
        this.problems = problems;
    }

    void read(byte[] bytes) {
        if (bytes.length < 2 || bytes[0] != 'P' || bytes[1] != 'K') {
            throw InputException.of(Source.whole(path), "it is no .xlsx workbook, or one with a password", SAVE_AGAIN);
        }
        try {
            refuseMacrosAndBombs(bytes);
            try (ReadableWorkbook workbook = believed(() -> new ReadableWorkbook(new ByteArrayInputStream(bytes)))) {
                for (Sheet sheet : workbook.getSheets().toList()) {
                    sheet(sheet);
                }
            }
        } catch (WorkbookParts.Excess excess) {
            throw InputException.of(Source.whole(path), excess.getMessage(), excess.remedy());
        } catch (IOException broken) {
            throw InputException.of(Source.whole(path), "the workbook is damaged", SAVE_AGAIN);
        }
    }

    /** What the library makes of the workbook. */
    private interface Believed<T> {
        T make() throws IOException;
    }

    /** The library believes what a workbook says of itself, and meets what is not so with any exception. */
    private static <T> T believed(Believed<T> reading) throws IOException {
        try {
            return reading.make();
        } catch (RuntimeException broken) {
            throw new IOException(broken);
        }
    }

    private void refuseMacrosAndBombs(byte[] bytes) throws IOException, WorkbookParts.Excess {
        long unpacked = 0;
        byte[] buffer = new byte[64 * 1024];
        WorkbookParts parts = new WorkbookParts();
        try (ZipFile zip = ZipFile.builder().setByteArray(bytes).get()) {
            for (ZipArchiveEntry entry : Collections.list(zip.getEntries())) {
                String name = entry.getName().toLowerCase(Locale.ROOT);
                if (name.contains("vbaproject") || name.contains("macrosheets")) {
                    throw InputException.of(
                            Source.whole(path), "the workbook holds macros", "save it as .xlsx without macros");
                }
                try (InputStream in = zip.getInputStream(entry)) {
                    unpacked += size(in, buffer, Limits.WORKBOOK_BYTES - unpacked);
                }
                try (InputStream in = zip.getInputStream(entry)) {
                    parts.look(in);
                }
            }
        }
        parts.finish();
    }

    private long size(InputStream in, byte[] buffer, long most) throws IOException {
        long size = 0;
        PartRun run = new PartRun();
        for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
            size += n;
            if (size > most) {
                throw InputException.of(
                        Source.whole(path),
                        "the workbook unpacks to more than " + Limits.WORKBOOK_BYTES / Limits.MEGABYTE + " MB",
                        "split it into several files");
            }
            if (run.isTooLong(buffer, n)) {
                throw InputException.of(
                        Source.whole(path),
                        "the workbook is damaged: one of its elements takes more than a megabyte",
                        SAVE_AGAIN);
            }
        }
        return size;
    }

    /** How long it is since an element began, in a part that is XML: a parser holds so much at once. */
    private static final class PartRun {
        private boolean started;
        private boolean xml;
        private int since;

        boolean isTooLong(byte[] bytes, int length) {
            for (int i = 0; i < length; i++) {
                if (!started && bytes[i] > ' ') { // marks of a byte order are negative
                    started = true;
                    xml = bytes[i] == '<';
                }
                since = bytes[i] == '<' ? 0 : since + 1;
                if (xml && since > Limits.WORKBOOK_ELEMENT_BYTES) {
                    return true;
                }
            }
            return false;
        }
    }

    private void sheet(Sheet sheet) throws IOException {
        String name = sheet.getName() == null ? "" : sheet.getName();
        rows.sheet(name);
        try (Stream<org.dhatim.fastexcel.reader.Row> stream = believed(sheet::openStream)) {
            Iterator<org.dhatim.fastexcel.reader.Row> each = stream.iterator();
            while (believed(each::hasNext)) {
                row(name, each.next());
            }
        }
    }

    private void row(String sheet, org.dhatim.fastexcel.reader.Row row) {
        int number = row.getRowNum();
        if (number > Limits.TABLE_ROWS || row.getCellCount() > Limits.TABLE_COLUMNS) {
            throw InputException.of(
                    Source.cell(path, sheet, number, 1),
                    "the sheet has more than " + Limits.TABLE_ROWS + " rows or " + Limits.TABLE_COLUMNS + " columns",
                    "split it into several files");
        }
        Source start = Source.cell(path, sheet, number, 1);
        List<String> cells = new ArrayList<>();
        for (int i = 0; i < row.getCellCount(); i++) {
            Source at = start.inColumn(i + 1);
            cells.add(row.getOptionalCell(i).map(cell -> text(cell, at)).orElse(""));
        }
        rows.row(new Row(start, cells));
    }

    private String text(Cell cell, Source at) {
        if (cell.getType() == CellType.FORMULA || cell.getFormula() != null) {
            problems.add(at, "a formula stands here", "put its value in its place");
            return "";
        }
        if (cell.getType() == CellType.ERROR) {
            problems.add(at, "the cell shows an error", "put a value in its place");
            return "";
        }
        if (cell.getType() == CellType.NUMBER && !isWritten(cell.asNumber())) {
            problems.add(at, "the number has too many digits", "shorten it");
            return "";
        }
        String text = cell.getType() == CellType.NUMBER ? number(cell) : cell.getText();
        return TableReader.cell(text == null ? "" : text, at, problems);
    }

    /** Whether a number can be written out: 1E999999999 has a thousand million zeros. */
    private static boolean isWritten(BigDecimal number) {
        return Math.abs((long) number.scale()) <= Limits.NAME && number.precision() <= Limits.NAME;
    }

    /** As a person would write it: 5, and not 5.0. */
    private static String number(Cell cell) {
        return cell.asNumber().stripTrailingZeros().toPlainString();
    }
}
