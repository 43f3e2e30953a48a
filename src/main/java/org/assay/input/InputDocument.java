package org.assay.input;

import java.nio.file.Path;

/**
 * A document or a table in memory, wherever it comes from.
 *
 * @param name stands for it in problems; its ending tells the format, as a file's does
 * @param bytes not to be changed by anybody
 */
public record InputDocument(String name, byte[] bytes) {
    /** @throws InputException where there is no such file, it is no ordinary one, cannot be read or is too large */
    public static InputDocument read(Path file) {
        boolean table = TableReader.isTable(file) && !FileEnding.XLSX.isOf(file);
        return new InputDocument(file.toString(), InputFile.read(file, table ? Limits.TABLE_BYTES : Limits.FILE_BYTES));
    }

    /** A record or a report that carries one, which may be larger by far. @throws InputException as {@link #read} does */
    public static InputDocument readRecord(Path file) {
        return new InputDocument(file.toString(), InputFile.read(file, InputFile.LARGEST_RECORD));
    }
}
