package org.assay.bench;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Workbooks of a few megabytes that unpack to nearly as much as is read, for {@code src/bench/limits.sh}. */
public final class LargeWorkbooks {
    private static final long UNPACKED = 250_000_000;
    private static final String MAIN = " xmlns='http://schemas.openxmlformats.org/spreadsheetml/2006/main'";

    private LargeWorkbooks() {}

    /** @param args the folder to write into */
    public static void main(String[] args) throws IOException {
        Path folder = Path.of(args[0]);
        write(
                folder.resolve("rows.xlsx"),
                "<row><c><v>1</v></c><c t='inlineStr'><is><t>some text</t></is></c></row>",
                1_000_000);
        write(folder.resolve("wide.xlsx"), "<row>" + "<c><v>1</v></c>".repeat(1000) + "</row>", 1_000_000);
        write(folder.resolve("empty-rows.xlsx"), "<row/>", 50_000_000);
        write(
                folder.resolve("texts.xlsx"),
                "<row><c t='inlineStr'><is><t>" + "x".repeat(32_000) + "</t></is></c></row>",
                1_000_000);
    }

    private static void write(Path file, String row, long most) throws IOException {
        try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(file))) {
            part(out, "[Content_Types].xml", "<Types/>");
            part(
                    out,
                    "xl/workbook.xml",
                    "<workbook" + MAIN + "><sheets><sheet name='Scores' sheetId='1' r:id='r1' xmlns:r="
                            + "'http://schemas.openxmlformats.org/officeDocument/2006/relationships'/></sheets></workbook>");
            part(
                    out,
                    "xl/_rels/workbook.xml.rels",
                    "<Relationships xmlns='http://schemas.openxmlformats.org/package/2006/relationships'>"
                            + "<Relationship Id='r1' Target='worksheets/sheet1.xml'/></Relationships>");
            out.putNextEntry(new ZipEntry("xl/worksheets/sheet1.xml"));
            text(out, "<worksheet" + MAIN + "><sheetData>");
            byte[] bytes = row.getBytes(StandardCharsets.UTF_8);
            for (long n = 0; n < most && (n + 1) * bytes.length < UNPACKED; n++) {
                out.write(bytes);
            }
            text(out, "</sheetData></worksheet>");
            out.closeEntry();
        }
    }

    private static void part(ZipOutputStream out, String name, String content) throws IOException {
        out.putNextEntry(new ZipEntry(name));
        text(out, content);
        out.closeEntry();
    }

    private static void text(OutputStream out, String text) throws IOException {
        out.write(text.getBytes(StandardCharsets.UTF_8));
    }
}
