package org.assay.input;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Sheet;

/** Reads the sheets of an .xlsx workbook. What a formula would give is not what anybody wrote, so formulas are refused. */
final class WorkbookReader {
    private static final String SAVE_AGAIN = "open it in a spreadsheet program and save it as .xlsx without a password";

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
            try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(bytes))) {
                List<Sheet> sheets = workbook.getSheets().toList();
                for (Sheet sheet : sheets) {
                    sheet(sheet);
                }
            }
        } catch (IOException | ExcelReaderException broken) {
            throw InputException.of(Source.whole(path), "the workbook is damaged", SAVE_AGAIN);
        }
    }

    private void refuseMacrosAndBombs(byte[] bytes) throws IOException {
        long unpacked = 0;
        byte[] buffer = new byte[64 * 1024];
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
            }
        }
    }

    private long size(InputStream in, byte[] buffer, long most) throws IOException {
        long size = 0;
        for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
            size += n;
            if (size > most) {
                throw InputException.of(
                        Source.whole(path),
                        "the workbook unpacks to more than " + Limits.WORKBOOK_BYTES / Limits.MEGABYTE + " MB",
                        "split it into several files");
            }
        }
        return size;
    }

    private void sheet(Sheet sheet) throws IOException {
        rows.sheet(sheet.getName());
        try (Stream<org.dhatim.fastexcel.reader.Row> stream = sheet.openStream()) {
            stream.forEach(row -> row(sheet.getName(), row));
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
        String text = cell.getType() == CellType.NUMBER ? number(cell) : cell.getText();
        return TableReader.cell(text == null ? "" : text, at, problems);
    }

    /** As a person would write it: 5, and not 5.0. */
    private static String number(Cell cell) {
        return cell.asNumber().stripTrailingZeros().toPlainString();
    }
}
