package org.assay.input;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Arrays;

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
            int size = ordinarySize(file, most);
            try (InputStream in = Files.newInputStream(file)) {
                byte[] bytes = new byte[size];
                int there = in.readNBytes(bytes, 0, size);
                bytes = there == size ? bytes : Arrays.copyOf(bytes, there);
                byte[] more = in.readNBytes(most + 1 - bytes.length);
                if (bytes.length + more.length > most) {
                    throw tooLarge(file.toString(), most);
                }
                return more.length == 0 ? bytes : joined(bytes, more);
            }
        } catch (IOException e) {
            throw FileTrouble.reading(file, e);
        }
    }

    /** Of a file that grew while it was read, or does not know its size. */
    private static byte[] joined(byte[] bytes, byte[] more) {
        byte[] all = Arrays.copyOf(bytes, bytes.length + more.length);
        System.arraycopy(more, 0, all, bytes.length, more.length);
        return all;
    }

    /** Bytes of an ordinary file, at a first look: it can grow while it is read. */
    private static int ordinarySize(Path file, int most) throws IOException {
        BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
        if (!attributes.isRegularFile()) {
            throw FileTrouble.notOrdinary(file, attributes);
        }
        if (attributes.size() > most) {
            throw tooLarge(file.toString(), most);
        }
        return (int) attributes.size();
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
