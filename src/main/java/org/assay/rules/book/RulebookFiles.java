package org.assay.rules.book;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.assay.input.DocumentReader;
import org.assay.input.InputException;
import org.assay.input.Node;
import org.assay.input.Problem;
import org.assay.input.ShownText;
import org.assay.input.Source;

/**
 * The files beside the rules, which only the rulebook's tools look at: cases and case bases. A folder that does not have
 * one of them has the bundled one.
 */
public final class RulebookFiles {
    /** Begins the name of every file that comes with the program. */
    public static final String BUNDLED = "rules/";

    private static final String RESOURCES = "/" + BUNDLED;
    /** Documents that only this rulebook cites. */
    public static final String SOURCES = "sources.yaml";

    private static final Set<String> READ = Set.of(RulebookHeader.FILE, SOURCES);

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
    public static RulebookFiles of(Path folder, boolean overlay) {
        return new RulebookFiles(Optional.of(folder), overlay);
    }

    /** Whether they lie in a folder that somebody named, rather than in the program. */
    boolean custom() {
        return folder.isPresent();
    }

    /** Whether a file lies in the folder, or, of the bundled rulebook, in the program. */
    public boolean brings(String path) {
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

    /** How problems name a file. */
    public String name(String path) {
        return folder.map(f -> f.resolve(path))
                .filter(file -> Files.exists(file))
                .map(Path::toString)
                .orElse(BUNDLED + path);
    }

    /** The beginning of a sentence about a line of a file: {@code my-rules/competence/evidence/x.drl:12:1: }. */
    public String place(String path, int line) {
        return new Source(name(path), line, 1) + ": ";
    }

    /** The same of the first line that holds a text. */
    public String place(String path, String text) {
        try {
            List<String> lines = folder.isEmpty()
                    ? List.of()
                    : Files.readAllLines(folder.orElseThrow().resolve(path));
            for (int i = 0; i < lines.size(); i++) {
                if (lines.get(i).contains(text)) {
                    return place(path, i + 1);
                }
            }
            return name(path) + ": ";
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * A sentence for each file of the folder that looks like one of a rulebook and is none.
     *
     * @param tables paths of the tables that were read
     */
    public List<String> unread(Set<String> tables) {
        if (folder.isEmpty()) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(folder.orElseThrow())) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> looksRead(file.getFileName().toString().toLowerCase(Locale.ROOT)))
                    .filter(file -> !read(path(file)) && !tables.contains(path(file)))
                    .sorted()
                    .map(file -> ShownText.name(file.toString())
                            + ": the file is not looked at; rename it, or move it elsewhere")
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String path(Path file) {
        return folder.orElseThrow().relativize(file).toString().replace('\\', '/');
    }

    private static boolean looksRead(String file) {
        return file.matches("(?s).*\\.(drl|cases|csv|yaml|yml)(\\..*)?");
    }

    private static boolean read(String path) {
        return READ.contains(path)
                || path.endsWith(RuleFile.ENDING)
                || path.endsWith(RuleFile.CASES)
                || path.endsWith("/case-base.yaml");
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
    public Node.Mapping document(String path) {
        return find(path)
                .orElseThrow(() -> new InputException(
                        List.of(new Problem(Source.whole(path), "there is no such file", "add it"))));
    }

    public Optional<Node.Mapping> find(String path) {
        Optional<Node.Mapping> own = own(path);
        if (own.isPresent() || !overlay && path.endsWith(RuleFile.CASES)) {
            return own;
        }
        try (InputStream in = RulebookFiles.class.getResourceAsStream(RESOURCES + path)) {
            return in == null ? Optional.empty() : Optional.of(DocumentReader.read("rules/" + path, in.readAllBytes()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
