package org.assay.input;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;

/** The bytes of an ordinary file, never more of them than the limit. */
final class InputFile {

    /** @throws InputException where there is no such file, it is no ordinary one, cannot be read or is too large */
    static byte[] read(Path file) {
        try {
            refuseUnlessOrdinary(file);
            // the size is only a first look: a file can grow while it is read
            try (InputStream in = Files.newInputStream(file)) {
                byte[] bytes = in.readNBytes(Limits.FILE_BYTES + 1);
                if (bytes.length > Limits.FILE_BYTES) {
                    throw tooLarge(file.toString());
                }
                return bytes;
            }
        } catch (IOException e) {
            throw FileTrouble.reading(file, e);
        }
    }

    private static void refuseUnlessOrdinary(Path file) throws IOException {
        BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
        if (!attributes.isRegularFile()) {
            throw FileTrouble.notOrdinary(file, attributes);
        }
        if (attributes.size() > Limits.FILE_BYTES) {
            throw tooLarge(file.toString());
        }
    }

    static InputException tooLarge(String name) {
        return InputException.of(Source.whole(name), "the file is larger than 10 MB", "split it into several files");
    }

    private InputFile() {}
}
