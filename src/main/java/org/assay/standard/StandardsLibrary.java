package org.assay.standard;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.assay.input.DocumentReader;
import org.assay.input.InputException;
import org.assay.input.Node;
import org.assay.input.Problem;
import org.assay.input.Problems;
import org.assay.input.Source;

/** A folder with the files of one suite: {@code suite.yaml}, {@code units/}, {@code roles/} and the rest. */
public final class StandardsLibrary {
    static final String STRATEGY = "assessment-strategy.yaml";
    static final String SOURCES = "sources.yaml";

    private final Path folder;
    private final Node.Mapping suite;

    private StandardsLibrary(Path folder, Node.Mapping suite) {
        this.folder = folder;
        this.suite = suite;
    }

    /** @throws InputException when the folder has no readable {@code suite.yaml} */
    public static StandardsLibrary open(Path folder) {
        Path file = folder.resolve("suite.yaml");
        if (!Files.isRegularFile(file)) {
            throw new InputException(List.of(new Problem(
                    Source.whole(folder.toString()),
                    "there is no suite.yaml in it",
                    "name a folder that holds a suite, such as standards/electoral-services")));
        }
        Problems problems = new Problems();
        Node.Mapping suite = DocumentReader.read(file, problems);
        if (!problems.isEmpty()) {
            SuiteReader.read(suite, problems);
        }
        problems.throwIfAny();
        return new StandardsLibrary(folder, suite);
    }

    public Suite suite() {
        Problems problems = new Problems();
        Suite read = SuiteReader.read(suite, problems);
        problems.throwIfAny();
        return read;
    }

    /**
     * The standard with the units of these codes, in this order; a code that the suite does not have is left out.
     *
     * @throws InputException with every problem of the files read
     */
    public Standard.Documents documents(Collection<String> codes) {
        Problems problems = new Problems();
        List<Node> units = codes.stream()
                .map(this::unitFile)
                .filter(Files::isRegularFile)
                .flatMap(file -> read(file, problems))
                .toList();
        List<Node> others = Stream.of(STRATEGY, SOURCES)
                .flatMap(name -> read(file(name), problems))
                .toList();
        problems.throwIfAny();
        return new Standard.Documents(suite, units, others.get(0), others.get(1));
    }

    /** The same, checked. */
    public Standard standard(Collection<String> codes) {
        Problems problems = new Problems();
        Standard standard = Standard.read(documents(codes), problems);
        problems.throwIfAny();
        return standard;
    }

    /** Ids of the role profiles, after which their files are named, in order. */
    public List<String> roles() {
        return files("roles").stream()
                .map(file -> file.getFileName().toString().replaceFirst("\\.yaml$", ""))
                .toList();
    }

    /**
     * What a suite's folder holds.
     *
     * @param assessable how many of its units have their text
     * @param roles how many role profiles there are
     */
    public record Contents(Suite suite, long assessable, int roles) {}

    /** @throws InputException with every problem of every file of the suite */
    public Contents check() {
        return new SuiteCheck(this, suite).contents();
    }

    Path file(String name) {
        return folder.resolve(name);
    }

    Path unitFile(String code) {
        return folder.resolve("units").resolve(code.replace('/', '-') + ".yaml");
    }

    /** The files of a folder of the suite, in order of their names. */
    List<Path> files(String name) {
        Path within = folder.resolve(name);
        if (!Files.isDirectory(within)) {
            return List.of();
        }
        try (Stream<Path> found = Files.list(within)) {
            return found.filter(file -> file.toString().endsWith(".yaml"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The file's tree; nothing where it cannot be read, which is a problem. */
    static Stream<Node> read(Path file, Problems problems) {
        try {
            return Stream.of(DocumentReader.read(file, problems));
        } catch (InputException e) {
            problems.addAll(e);
            return Stream.empty();
        }
    }
}
