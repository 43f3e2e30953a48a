package org.assay.rules;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.assay.input.DocumentReader;
import org.assay.input.InputException;
import org.assay.input.Node;
import org.assay.input.Problem;
import org.assay.input.Source;

/**
 * The files beside the rules, which only the rulebook's tools look at: cases and case bases. A folder that does not have
 * one of them has the bundled one.
 */
public final class RulebookFiles {
    private static final String RESOURCES = "/rules/";

    private final Optional<Path> folder;
    private final boolean overlay;

    private RulebookFiles(Optional<Path> folder, boolean overlay) {
        this.folder = folder;
        this.overlay = overlay;
    }

    static RulebookFiles bundled() {
        return new RulebookFiles(Optional.empty(), true);
    }

    /** @param overlay whether rules that the folder does not have are bundled ones, which bring their cases */
    static RulebookFiles of(Path folder, boolean overlay) {
        return new RulebookFiles(Optional.of(folder), overlay);
    }

    /** Whether they lie in a folder that somebody named, rather than in the program. */
    boolean custom() {
        return folder.isPresent();
    }

    /** Whether a file lies in the folder, or, of the bundled rulebook, in the program. */
    boolean brings(String path) {
        return folder.map(f -> Files.isRegularFile(f.resolve(path))).orElse(true);
    }

    /** Whether a rule's file takes the place of a bundled one. */
    boolean replaces(String path) {
        return custom() && overlay && brings(path) && RulebookFiles.class.getResource(RESOURCES + path) != null;
    }

    /** Whether the bundled rulebook has a rule of this id in one of the stages. */
    boolean bundles(List<String> stages, String id) {
        return stages.stream()
                .map(stage -> RESOURCES + RuleFile.path(stage, id))
                .anyMatch(path -> RulebookFiles.class.getResource(path) != null);
    }

    /** A document of the folder itself. */
    Optional<Node.Mapping> own(String path) {
        return folder.map(f -> f.resolve(path)).filter(Files::isRegularFile).map(DocumentReader::read);
    }

    /**
     * A document.
     *
     * @param path below the rulebook's folder
     * @throws InputException where there is none, or with its problems
     */
    Node.Mapping document(String path) {
        return find(path)
                .orElseThrow(() -> new InputException(
                        List.of(new Problem(Source.whole(path), "there is no such file", "add it"))));
    }

    Optional<Node.Mapping> find(String path) {
        Optional<Node.Mapping> own = own(path);
        if (own.isPresent() || !overlay && path.endsWith(RuleCases.ENDING)) {
            return own;
        }
        try (InputStream in = RulebookFiles.class.getResourceAsStream(RESOURCES + path)) {
            return in == null ? Optional.empty() : Optional.of(DocumentReader.read("rules/" + path, in.readAllBytes()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
