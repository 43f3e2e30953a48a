package org.assay.recruitment.workbook;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Collections;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/**
 * Keeps a spreadsheet program from showing hidden sheets and from removing, renaming or adding any. There is no password:
 * it guards against a chance look, not against whoever means to look. The library that writes workbooks cannot do it.
 */
final class WorkbookLock {
    private static final String BEFORE = "<bookViews>";
    private static final String LOCK = "<workbookProtection lockStructure=\"1\"/>";

    private WorkbookLock() {}

    /** @param workbook as the library wrote it */
    static void write(Path workbook, OutputStream out) throws IOException {
        try (ZipFile in = new ZipFile(workbook.toFile())) {
            ZipOutputStream locked = new ZipOutputStream(out);
            for (ZipEntry part : Collections.list(in.entries())) {
                ZipEntry copy = new ZipEntry(part.getName());
                copy.setTime(part.getTime());
                locked.putNextEntry(copy);
                byte[] content = in.getInputStream(part).readAllBytes();
                locked.write(part.getName().equals("xl/workbook.xml") ? locked(content) : content);
            }
            locked.finish();
        }
    }

    private static byte[] locked(byte[] content) {
        String xml = new String(content, StandardCharsets.UTF_8);
        return xml.replace(BEFORE, LOCK + BEFORE).getBytes(StandardCharsets.UTF_8);
    }
}
