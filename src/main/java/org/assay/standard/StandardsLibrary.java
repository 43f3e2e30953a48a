package org.assay.standard;

import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.assay.input.DocumentReader;
import org.assay.input.InputException;
import org.assay.input.Node;
import org.assay.input.Problem;
import org.assay.input.Problems;
import org.assay.input.Source;

/** A folder with the files of one suite: {@code suite.yaml}, {@code units/}, {@code roles/} and the rest. */
public final class StandardsLibrary {
    static final String SUITE = "suite.yaml";
    static final String STRATEGY = "assessment-strategy.yaml";
    static final String SOURCES = "sources.yaml";

    private final SuiteFiles files;
    private final Node.Mapping suite;
    private final boolean given;

    private StandardsLibrary(SuiteFiles files, Node.Mapping suite, boolean given) {
        this.files = files;
        this.suite = suite;
        this.given = given;
    }

    /** One that the program brings or a centre installed, and that files name by its id. */
    static StandardsLibrary installed(Path folder) {
        StandardsLibrary read = open(folder);
        return new StandardsLibrary(read.files, read.suite, false);
    }

    /** @throws InputException when the folder has no readable {@code suite.yaml} */
    public static StandardsLibrary open(Path folder) {
        return open(SuiteFiles.of(folder));
    }

    /**
     * A suite in memory.
     *
     * @param name stands for its folder in problems
     * @param files their texts by their paths below such a folder: {@code suite.yaml}, {@code units/ES19.yaml} …
     * @throws InputException when there is no readable {@code suite.yaml}
     */
    public static StandardsLibrary of(String name, Map<String, byte[]> files) {
        return open(SuiteFiles.of(name, files));
    }

    private static StandardsLibrary open(SuiteFiles files) {
        if (!files.has(SUITE)) {
            throw new InputException(List.of(new Problem(
                    Source.whole(files.place("")),
                    "there is no suite.yaml in it",
                    "name a folder that holds a suite, such as standards/electoral-services")));
        }
        Problems problems = new Problems();
        Node.Mapping suite = DocumentReader.read(files.read(SUITE), problems);
        if (!problems.isEmpty()) {
            SuiteReader.read(suite, problems);
        }
        problems.throwIfAny();
        return new StandardsLibrary(files, suite, true);
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
                .map(StandardsLibrary::unitFile)
                .filter(files::has)
                .flatMap(file -> read(file, problems))
                .toList();
        List<Node> others = Stream.of(STRATEGY, SOURCES)
                .flatMap(name -> read(name, problems))
                .toList();
        problems.throwIfAny();
        return new Standard.Documents(suite, units, others.get(0), others.get(1), given);
    }

    /**
     * The same with qualifications and a role, by their ids; those that the suite does not have are left out.
     *
     * @throws InputException with every problem of the files read
     */
    public Standard.Documents documents(
            Collection<String> codes, Collection<String> qualifications, Optional<String> role) {
        Standard.Documents documents = documents(codes);
        Problems problems = new Problems();
        List<Node> read = qualifications.stream()
                .map(id -> "qualifications/" + id + ".yaml")
                .filter(files::has)
                .flatMap(file -> read(file, problems))
                .toList();
        Optional<Node> profile = role.map(id -> "roles/" + id + ".yaml")
                .filter(files::has)
                .flatMap(file -> read(file, problems).findFirst());
        problems.throwIfAny();
        return new Standard.Documents(
                documents.suite(),
                documents.units(),
                documents.strategy(),
                documents.sources(),
                new Standard.Awards(read, profile),
                documents.given());
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
        return ids("roles");
    }

    /** Ids of the qualifications, after which their files are named, in order. */
    public List<String> qualifications() {
        return ids("qualifications");
    }

    /** A qualification that the suite has, checked. @throws InputException with every problem of its file */
    public Qualification qualification(String id) {
        Problems problems = new Problems();
        Qualification read = read("qualifications/" + id + ".yaml", problems)
                .map(node -> QualificationReader.read(node, suite().unitCodes(), problems))
                .findFirst()
                .orElse(null);
        problems.throwIfAny();
        return read;
    }

    private List<String> ids(String folder) {
        return files.in(folder).stream()
                .map(file -> file.substring(folder.length() + 1).replaceFirst("\\.yaml$", ""))
                .toList();
    }

    /**
     * What a suite's folder holds.
     *
     * @param assessable how many of its units have their text
     * @param roles how many role profiles there are
     * @param qualifications how many qualifications there are
     */
    public record Contents(Suite suite, long assessable, int roles, int qualifications) {}

    /** @throws InputException with every problem of every file of the suite */
    public Contents check() {
        return new SuiteCheck(this, suite).contents();
    }

    SuiteFiles files() {
        return files;
    }

    static String unitFile(String code) {
        return "units/" + code.replace('/', '-') + ".yaml";
    }

    /** The file's tree; nothing where it cannot be read, which is a problem. */
    Stream<Node> read(String file, Problems problems) {
        try {
            return Stream.of(DocumentReader.read(files.read(file), problems));
        } catch (InputException e) {
            problems.addAll(e);
            return Stream.empty();
        }
    }
}
