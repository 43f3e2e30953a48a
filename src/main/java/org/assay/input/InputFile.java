package org.assay.input;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;

/** The bytes of an ordinary file, never more of them than the limit. */
public final class InputFile {
    /** How many bytes a decision record may have. */
    public static final int LARGEST_RECORD = Limits.RECORD_BYTES;

    /** @throws InputException where there is no such file, it is no ordinary one, cannot be read or is too large */
    static byte[] read(Path file) {
        return read(file, Limits.FILE_BYTES);
    }

    /**
     * @param most how many bytes the file may have, in whole megabytes
     * @throws InputException where there is no such file, it is no ordinary one, cannot be read or is too large
     */
    public static byte[] read(Path file, int most) {
        try {
            refuseUnlessOrdinary(file, most);
            // the size is only a first look: a file can grow while it is read
            try (InputStream in = Files.newInputStream(file)) {
                byte[] bytes = in.readNBytes(most + 1);
                if (bytes.length > most) {
                    throw tooLarge(file.toString(), most);
                }
                return bytes;
            }
        } catch (IOException e) {
            throw FileTrouble.reading(file, e);
        }
    }

    private static void refuseUnlessOrdinary(Path file, int most) throws IOException {
        BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
        if (!attributes.isRegularFile()) {
            throw FileTrouble.notOrdinary(file, attributes);
        }
        if (attributes.size() > most) {
            throw tooLarge(file.toString(), most);
        }
    }

    static InputException tooLarge(String name, int most) {
        DocumentLimits extent = most == Limits.RECORD_BYTES
                ? DocumentLimits.WRITTEN_BY_THE_PROGRAM
                : DocumentLimits.WRITTEN_BY_A_PERSON;
        return InputException.of(
                Source.whole(name), "the file is larger than " + most / Limits.MEGABYTE + " MB", extent.remedy());
    }

    private InputFile() {}
}
