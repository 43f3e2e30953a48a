package org.assay.standard;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.assay.input.InputDocument;
import org.assay.input.InputException;
import org.assay.input.Problem;
import org.assay.input.Source;

/** The files of one suite, wherever they lie. A file is named by its path below the suite's folder: {@code units/ES19.yaml}. */
interface SuiteFiles {
    /** Where a file lies, for problems; of the empty name, where they all lie. */
    String place(String file);

    boolean has(String file);

    /** @throws InputException where it cannot be read */
    InputDocument read(String file);

    /** The YAML files of a folder of the suite, in order of their names. */
    List<String> in(String folder);

    /** Those of a folder on disk. */
    static SuiteFiles of(Path folder) {
        return new SuiteFiles() {
            @Override
            public String place(String file) {
                return folder.resolve(file).toString();
            }

            @Override
            public boolean has(String file) {
                return Files.isRegularFile(folder.resolve(file));
            }

            @Override
            public InputDocument read(String file) {
                return InputDocument.read(folder.resolve(file));
            }

            @Override
            public List<String> in(String name) {
                Path within = folder.resolve(name);
                if (!Files.isDirectory(within)) {
                    return List.of();
                }
                try (Stream<Path> found = Files.list(within)) {
                    return found.map(file -> name + "/" + file.getFileName())
                            .filter(file -> file.endsWith(".yaml"))
                            .sorted()
                            .toList();
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            }
        };
    }

    /** Those that lie in memory. */
    static SuiteFiles of(String name, Map<String, byte[]> files) {
        Map<String, byte[]> sorted = new TreeMap<>(files);
        return new SuiteFiles() {
            @Override
            public String place(String file) {
                return file.isEmpty() ? name : name + "/" + file;
            }

            @Override
            public boolean has(String file) {
                return sorted.containsKey(file);
            }

            @Override
            public InputDocument read(String file) {
                if (!has(file)) {
                    throw new InputException(List.of(
                            new Problem(Source.whole(place(file)), "there is no such file", "add it to the suite")));
                }
                return new InputDocument(place(file), sorted.get(file));
            }

            @Override
            public List<String> in(String folder) {
                return sorted.keySet().stream()
                        .filter(file -> file.matches(Pattern.quote(folder) + "/[^/]+\\.yaml"))
                        .toList();
            }
        };
    }
}
