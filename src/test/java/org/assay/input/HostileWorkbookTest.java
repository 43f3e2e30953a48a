package org.assay.input;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Workbooks that announce more than they hold, and more than any memory has. */
class HostileWorkbookTest {
    private static final Duration SOON = Duration.ofSeconds(20);
    private static final String DAMAGED = "x.xlsx: the workbook is damaged";

    /** A workbook of one sheet, whose rows these are. */
    private static byte[] workbook(String rows) throws IOException {
        String relations = "<Relationships xmlns='http://schemas.openxmlformats.org/package/2006/relationships'>";
        String main = " xmlns='http://schemas.openxmlformats.org/spreadsheetml/2006/main'";
        Map<String, String> parts = new TreeMap<>(Map.of(
                "[Content_Types].xml",
                "<Types><Override PartName='/xl/sharedStrings.xml' ContentType="
                        + "'application/vnd.openxmlformats-officedocument.spreadsheetml.sharedStrings+xml'/></Types>",
                "xl/workbook.xml",
                "<workbook" + main + "><sheets><sheet name='Scores' sheetId='1' r:id='r1' xmlns:r="
                        + "'http://schemas.openxmlformats.org/officeDocument/2006/relationships'/></sheets></workbook>",
                "xl/_rels/workbook.xml.rels",
                relations + "<Relationship Id='r1' Target='worksheets/sheet1.xml'/></Relationships>",
                "xl/sharedStrings.xml",
                "<sst" + main + "><si><t>first</t></si><si><t>second</t></si></sst>",
                "xl/worksheets/sheet1.xml",
                "<worksheet" + main + "><sheetData>" + rows + "</sheetData></worksheet>"));
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream out = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, String> part : parts.entrySet()) {
                out.putNextEntry(new ZipEntry(part.getKey()));
                out.write(part.getValue().getBytes(StandardCharsets.UTF_8));
                out.closeEntry();
            }
        }
        return bytes.toByteArray();
    }

    /** Its cells, row by row, or what is wrong with it. */
    private static String read(String rows) throws IOException {
        byte[] bytes = workbook(rows);
        List<String> cells = new ArrayList<>();
        Problems problems = new Problems();
        TableReader.Rows taking = new TableReader.Rows() {
            @Override
            public void sheet(String name) {
                cells.add(name);
            }

            @Override
            public void row(Row row) {
                for (int i = 0; i < row.size(); i++) {
                    cells.add(row.get(i));
                }
            }
        };
        assertTimeoutPreemptively(SOON, () -> {
            TableReader.read(new InputDocument("x.xlsx", bytes), taking, problems);
            problems.throwIfAny();
        });
        return String.join(" ", cells);
    }

    private static String refused(String rows) {
        return assertThrows(InputException.class, () -> read(rows)).getMessage();
    }

    @Test
    void cells_with_and_without_their_place_are_read() throws IOException {
        assertEquals(
                "Scores second 5 first 2.5",
                read("<row r='1'><c r='A1' t='s'><v>1</v></c><c r='B1'><v>5.0</v></c></row>"
                        + "<row><c t='s'><v>0</v></c><c><v>2.5</v></c></row>"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<row><c r='ZZZZZZZ99999999999'><v>1</v></c></row> | : it has a cell \"ZZZZZZZ99999999999\";",
                "<row><c r='ZZZZZZ1'><v>1</v></c></row> | : it has a cell \"ZZZZZZ1\";",
                "<row><c r='A'><v>1</v></c></row> | : it has a cell \"A\";",
                "<row r='-1'><c r='A1'><v>1</v></c></row> | : it has a row \"-1\";",
                "<row r='0'><c r='A1'><v>1</v></c></row> | : it has a row \"0\";",
                "<row><c t='s'><v>2147483647</v></c></row> | : a cell shows a text that it does not have;",
                "<row><c t='s'><v>+21474<x/>83647</v></c></row> | : a cell shows a text that it does not have;",
                "<row><c t='s'><v>second</v></c></row> | : a cell shows the text \"second\" of those that are shared;",
                "<row><c><f t='shared' si='7'/><v>1</v></c></row> | ;",
                "<row><c t='unheard-of'><v>1</v></c></row> | ;",
                "<row><c><v>one</v></c></row> | ;",
                "<row><c | ;",
            })
    void what_a_workbook_says_wrongly_of_itself_is_told(String rows, String told) {
        assertTrue(refused(rows).startsWith(DAMAGED + told), () -> refused(rows));
    }

    @Test
    void a_number_that_cannot_be_written_out_is_told_with_its_cell() {
        for (String number : List.of("1E999999999", "1E-999999999", "9".repeat(500))) {
            assertEquals(
                    "x.xlsx: Scores!A1: the number has too many digits; shorten it",
                    refused("<row><c r='A1'><v>" + number + "</v></c></row>"));
        }
    }

    @Test
    void what_would_take_more_than_its_share_of_memory_or_time_is_refused() {
        assertEquals(
                "x.xlsx: the workbook has more than 1000 columns, as the cell \"ALM1\" shows; split it into several files",
                refused("<row><c r='ALM1'><v>1</v></c></row>"));
        assertEquals(
                "x.xlsx: the workbook has more than 1000 columns; split it into several files",
                refused("<row>" + "<c/>".repeat(1001) + "</row>"));
        assertEquals(
                "x.xlsx: the workbook has more than 1000000 rows; split it into several files",
                refused("<row r='1'/>".repeat(1_000_002)));
        assertEquals(
                "x.xlsx: the workbook has more than 16000000 cells, with those that are empty;"
                        + " split it into several files",
                refused("<row><c r='ALL1'><v>1</v></c></row>".repeat(16_001)));
        assertEquals(
                "x.xlsx: the workbook has more than 1000 formulas; put their values in their place",
                refused("<row><c><f>1+1</f><v>2</v></c></row>".repeat(1001)));
        assertEquals(
                "x.xlsx: the workbook has a text of more than 32767 characters; split it into several files",
                refused("<row><c t='inlineStr'><is><t>" + "x".repeat(40_000) + "</t></is></c></row>"));
        assertTrue(refused("<a>".repeat(1000)).startsWith(DAMAGED + ": its elements are nested more than 50 deep"));
        assertTrue(refused("<row " + "a='" + "x".repeat(2_000_000) + "'/>")
                .startsWith(DAMAGED + ": one of its elements takes more than a megabyte"));
        StringBuilder names = new StringBuilder();
        for (int i = 0; i < 20_000; i++) {
            names.append("<n").append(i).append("/>");
        }
        assertTrue(refused(names.toString()).startsWith(DAMAGED + ": its elements have too many names"));
    }
}
