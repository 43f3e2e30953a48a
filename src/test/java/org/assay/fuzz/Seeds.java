package org.assay.fuzz;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Files of this repository, and files that once were read wrongly. */
final class Seeds {
    private static final List<Path> FOLDERS = List.of(Path.of("samples"), Path.of("standards"), Path.of("rules"));
    private static final Path FOUND = Path.of("src/test/resources/fuzz");

    private Seeds() {}

    /** Those of the samples, the standards and the rules whose names end so, in order. */
    static List<byte[]> ending(String ending) {
        return FOLDERS.stream()
                .flatMap(folder -> below(folder).stream())
                .filter(file -> file.toString().endsWith(ending))
                .map(Seeds::bytes)
                .toList();
    }

    /** Files that a reader once met with a crash or without an end. */
    static List<Path> found(Reader reader) {
        Path folder = FOUND.resolve(reader.id());
        return Files.isDirectory(folder) ? below(folder) : List.of();
    }

    static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Path> below(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
