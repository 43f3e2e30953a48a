package org.assay.competence;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.assay.input.Opening;
import org.assay.input.Problems;
import org.assay.input.Sha256;
import org.assay.input.Source;

/** The files that a portfolio's evidence names: each is hashed, so that a record can name it for good. */
@FunctionalInterface
public interface EvidenceFiles {
    /**
     * The hash of a file's bytes, 64 hexadecimal digits; empty where there is no such file or it must not be used, which is
     * then among the problems.
     *
     * @param name as the portfolio has it
     * @param at where the portfolio names it
     */
    Optional<String> sha256(String name, Source at, Problems problems);

    /** Files in memory, by the names under which the portfolio has them. */
    static EvidenceFiles of(Map<String, byte[]> files) {
        return (name, at, problems) -> {
            Optional<String> hash = Optional.ofNullable(files.get(name)).map(Sha256::of);
            if (hash.isEmpty()) {
                missing(name, at, problems);
            }
            return hash;
        };
    }

    /** The files in a folder and those below it; one of gigabytes, which takes a minute, may be watched while it is read. */
    static EvidenceFiles in(Path folder, Opening opening) {
        return new EvidenceFiles() {
            @Override
            public Optional<String> sha256(String name, Source at, Problems problems) {
                return within(name, at, problems).map(file -> hash(file, opening));
            }

            private Optional<Path> within(String name, Source at, Problems problems) {
                Path relative;
                try {
                    relative = Path.of(name);
                } catch (InvalidPathException e) {
                    missing(name, at, problems);
                    return Optional.empty();
                }
                if (relative.isAbsolute() || relative.normalize().startsWith("..")) {
                    problems.add(
                            at,
                            "the file \"" + name + "\" lies outside the portfolio's folder",
                            "put evidence into the folder, and name it relative to the portfolio");
                    return Optional.empty();
                }
                Path file = folder.resolve(relative);
                if (Files.isDirectory(file)) {
                    problems.add(
                            at,
                            "\"" + name + "\" is a folder",
                            "name one file, such as an archive of what the folder holds, or give each file an item of its own");
                    return Optional.empty();
                }
                if (!Files.isRegularFile(file) || !Files.isReadable(file)) {
                    missing(name, at, problems);
                    return Optional.empty();
                }
                return inside(file, name, at, problems);
            }

            /** A link must not lead out of the folder either. */
            private Optional<Path> inside(Path file, String name, Source at, Problems problems) {
                try {
                    if (file.toRealPath().startsWith(folder.toAbsolutePath().toRealPath())) {
                        return Optional.of(file);
                    }
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
                problems.add(
                        at,
                        "the file \"" + name + "\" is a link out of the portfolio's folder",
                        "copy the file instead");
                return Optional.empty();
            }
        };
    }

    private static void missing(String name, Source at, Problems problems) {
        problems.add(at, "there is no file \"" + name + "\" beside the portfolio", "add the file, or correct its name");
    }

    private static String hash(Path file, Opening opening) {
        try (InputStream in = opening.open(file)) {
            return Sha256.of(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
