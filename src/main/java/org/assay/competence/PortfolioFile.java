package org.assay.competence;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.assay.input.DocumentReader;
import org.assay.input.Node;
import org.assay.input.Problems;
import org.assay.input.Sha256;
import org.assay.input.Source;

/** Reads a portfolio with the evidence files that lie beside it: each is hashed, so that a record can name it for good. */
public final class PortfolioFile {
    private final Path folder;
    private final Problems problems;

    private PortfolioFile(Path folder, Problems problems) {
        this.folder = folder;
        this.problems = problems;
    }

    /**
     * The portfolio, with {@code sha256} filled in for every item of evidence that has a file.
     *
     * @throws org.assay.input.InputException with every problem of the text and of the files that it names
     */
    public static Node.Mapping read(Path file) {
        Problems problems = new Problems();
        Node.Mapping portfolio = read(file, problems);
        problems.throwIfAny();
        return portfolio;
    }

    /**
     * The same, where what is wrong with the files is to be told together with what else is wrong with the portfolio.
     *
     * @throws org.assay.input.InputException with what keeps the text from being read
     */
    public static Node.Mapping read(Path file, Problems problems) {
        Path folder = Optional.ofNullable(file.getParent()).orElse(Path.of(""));
        return new PortfolioFile(folder, problems).hashed(DocumentReader.read(file, problems));
    }

    private Node.Mapping hashed(Node.Mapping portfolio) {
        List<Node> items = portfolio.items("evidence").stream()
                .map(item -> item instanceof Node.Mapping mapping
                                && !mapping.text("file").isBlank()
                        ? withHash(mapping)
                        : item)
                .toList();
        return portfolio.get("evidence").filter(Node.Sequence.class::isInstance).isPresent()
                ? portfolio.with(
                        "evidence",
                        new Node.Sequence(
                                portfolio.get("evidence").orElseThrow().at(), items))
                : portfolio;
    }

    private Node.Mapping withHash(Node.Mapping item) {
        Source at = item.get("file").orElseThrow().at();
        Optional<Path> file = within(item.text("file"), at);
        if (file.isEmpty()) {
            return item;
        }
        String hash = hash(file.get());
        String expected = item.text("sha256");
        if (!expected.isBlank() && !expected.strip().equalsIgnoreCase(hash)) {
            problems.add(
                    item.get("sha256").orElseThrow().at(),
                    "the file " + item.text("file") + " has another hash, " + hash,
                    "find out whether the file was changed; if it is the right one, correct sha256");
        }
        return item.with("sha256", Node.Scalar.of(hash));
    }

    private Optional<Path> within(String name, Source at) {
        Path relative = Path.of(name);
        if (relative.isAbsolute() || relative.normalize().startsWith("..")) {
            problems.add(
                    at,
                    "the file \"" + name + "\" lies outside the portfolio's folder",
                    "put evidence into the folder, and name it relative to the portfolio");
            return Optional.empty();
        }
        Path file = folder.resolve(relative);
        if (!Files.isRegularFile(file) || !Files.isReadable(file)) {
            problems.add(
                    at, "there is no file \"" + name + "\" beside the portfolio", "add the file, or correct its name");
            return Optional.empty();
        }
        return inside(file, name, at);
    }

    /** A link must not lead out of the folder either. */
    private Optional<Path> inside(Path file, String name, Source at) {
        try {
            if (file.toRealPath().startsWith(folder.toAbsolutePath().toRealPath())) {
                return Optional.of(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        problems.add(at, "the file \"" + name + "\" is a link out of the portfolio's folder", "copy the file instead");
        return Optional.empty();
    }

    private static String hash(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            return Sha256.of(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
