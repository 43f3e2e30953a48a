package org.assay.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What kind of file a document says it is, also where it is broken further on. */
final class KindOfFile {
    private static final int LOOKED_AT = 64 * 1024;
    private static final Pattern KIND =
            Pattern.compile("(?m)(?:^\\uFEFF?|[{,])\\s*[\"']?kind[\"']?\\s*:\\s*[\"']?([\\w-]*)");

    private KindOfFile() {}

    /** Whether a file names this kind, or one that there is not, which may be a slip; what cannot be read may be it too. */
    static boolean mayBe(Path file, String kind) {
        Set<String> others = new TreeSet<>(SchemaCommand.KINDS);
        others.remove(kind);
        try (InputStream in = Files.newInputStream(file)) {
            Matcher named = KIND.matcher(new String(in.readNBytes(LOOKED_AT), StandardCharsets.UTF_8));
            return named.find() && !others.contains(named.group(1));
        } catch (IOException e) {
            return true;
        }
    }
}
