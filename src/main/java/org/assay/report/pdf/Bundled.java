package org.assay.report.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** Files that travel inside the program: faces, style sheets, the colour profile. */
public final class Bundled {
    private Bundled() {}

    /** @param path below the {@code report} folder of the resources */
    public static byte[] bytes(String path) {
        try (InputStream in = Bundled.class.getResourceAsStream("/report/" + path)) {
            if (in == null) {
                throw new IllegalStateException("the program lacks its file report/" + path);
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** @param path below the {@code report} folder of the resources */
    public static String text(String path) {
        return new String(bytes(path), StandardCharsets.UTF_8);
    }
}
