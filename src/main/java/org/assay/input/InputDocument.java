package org.assay.input;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
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

    /**
     * A document that is no file: JSON where it begins with a brace, otherwise YAML.
     *
     * @param name stands for it in problems, without an ending
     * @throws InputException where it cannot be read or is too large
     */
    public static InputDocument read(String name, InputStream in) {
        try {
            byte[] bytes = in.readNBytes(Limits.FILE_BYTES + 1);
            if (bytes.length > Limits.FILE_BYTES) {
                throw InputFile.tooLarge(name, Limits.FILE_BYTES);
            }
            boolean json = new String(bytes, StandardCharsets.UTF_8)
                    .replace("\uFEFF", "")
                    .stripLeading()
                    .startsWith("{");
            return new InputDocument(name + (json ? ".json" : ".yaml"), bytes);
        } catch (IOException e) {
            throw FileTrouble.reading(Path.of(name), e);
        }
    }

    /** A record or a report that carries one, which may be larger by far. @throws InputException as {@link #read} does */
    public static InputDocument readRecord(Path file) {
        return new InputDocument(file.toString(), InputFile.read(file, InputFile.LARGEST_RECORD));
    }
}
