package org.assay.input;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What kind of file a document says it is, also where it is broken further on. */
public final class KindOfFile {
    private static final int LOOKED_AT = 64 * 1024;
    private static final Pattern KIND =
            Pattern.compile("(?m)(?:^\\uFEFF?|[{,])\\s*[\"']?kind[\"']?\\s*:\\s*[\"']?([\\w-]*)");

    private KindOfFile() {}

    /** The kind that a file names; empty where it names none or cannot be read. */
    public static Optional<String> of(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            Matcher named = KIND.matcher(new String(in.readNBytes(LOOKED_AT), StandardCharsets.UTF_8));
            return named.find() ? Optional.of(named.group(1)) : Optional.empty();
        } catch (IOException e) {
            // its reader says better what is wrong with it
            return Optional.empty();
        }
    }
}
