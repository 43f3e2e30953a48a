package org.assay.testing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Compares what the program makes with a file that is checked in; {@code -Dassay.rewrite=true} writes the file anew. */
public final class Golden {
    private static final boolean REWRITE = Boolean.getBoolean("assay.rewrite");

    private Golden() {}

    public static void check(Path expected, String actual) throws IOException {
        if (REWRITE) {
            Files.createDirectories(expected.toAbsolutePath().getParent());
            Files.writeString(expected, actual);
        }
        assertEquals(Files.readString(expected), actual, () -> expected + " is no longer what the program makes");
    }
}
