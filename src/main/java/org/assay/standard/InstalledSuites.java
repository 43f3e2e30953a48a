package org.assay.standard;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.assay.input.InputException;
import org.assay.input.Nearest;
import org.assay.input.Node;
import org.assay.input.Problem;
import org.assay.input.Source;

/** The suites of a folder, each in a folder of its own that is named by its id. */
public final class InstalledSuites implements Suites {
    private static final String DEFAULT = "electoral-services";

    private final Path folder;

    /** @param folder {@code standards/} */
    public InstalledSuites(Path folder) {
        this.folder = folder;
    }

    /** Ids of all, in order. */
    public List<String> ids() {
        try (Stream<Path> folders = Files.list(folder)) {
            return folders.filter(Files::isDirectory)
                    .map(suite -> suite.getFileName().toString())
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** All of them, in order of their ids. */
    public List<StandardsLibrary> all() {
        return ids().stream()
                .map(id -> StandardsLibrary.installed(folder.resolve(id)))
                .toList();
    }

    @Override
    public StandardsLibrary of(Node file) {
        String id = file.text("suite");
        return find(id).orElseThrow(
                        () -> unknown(id, file.get("suite").map(Node::at).orElse(file.at())));
    }

    @Override
    public StandardsLibrary chosen() {
        return named(DEFAULT);
    }

    /**
     * A suite that somebody named apart from any file.
     *
     * @param name the id of one of these, or the path of a folder that holds one
     * @throws InputException where there is neither
     */
    public StandardsLibrary named(String name) {
        return find(name)
                .or(() -> Optional.of(Path.of(name)).filter(Files::isDirectory).map(StandardsLibrary::open))
                .orElseThrow(() -> unknown(name, Source.whole("--suite")));
    }

    private Optional<StandardsLibrary> find(String id) {
        return id.matches("[A-Za-z0-9][A-Za-z0-9._-]*") && Files.isDirectory(folder.resolve(id))
                ? Optional.of(StandardsLibrary.installed(folder.resolve(id)))
                : Optional.empty();
    }

    private InputException unknown(String name, Source at) {
        String remedy = "name one of " + String.join(", ", ids()) + ", or give a folder with --suite";
        return new InputException(List.of(new Problem(
                at,
                name.isBlank() ? "\"suite\" is missing" : "there is no suite \"" + name + "\"",
                Nearest.question(name, ids())
                        .map(question -> question + " Otherwise " + remedy)
                        .orElse(remedy))));
    }
}
