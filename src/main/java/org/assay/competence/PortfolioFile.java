package org.assay.competence;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.assay.input.DocumentReader;
import org.assay.input.InputDocument;
import org.assay.input.Node;
import org.assay.input.Opening;
import org.assay.input.Problems;
import org.assay.input.Source;

/**
 * A portfolio as somebody hands it in.
 *
 * @param text YAML or JSON, as its name tells
 * @param evidence the files that its evidence names
 */
public record PortfolioFile(InputDocument text, EvidenceFiles evidence) {
    /** One on disk, with the files that lie beside it. @throws org.assay.input.InputException where it cannot be read */
    public static PortfolioFile at(Path file) {
        return at(file, Files::newInputStream);
    }

    /** The same, where whoever opens the files beside it may watch how they are read. */
    public static PortfolioFile at(Path file, Opening opening) {
        Path folder = Optional.ofNullable(file.getParent()).orElse(Path.of(""));
        return of(InputDocument.read(file), folder, opening);
    }

    /** A document with the files of a folder. */
    public static PortfolioFile of(InputDocument text, Path folder, Opening opening) {
        return new PortfolioFile(text, EvidenceFiles.in(folder, opening));
    }

    /**
     * The portfolio, with {@code sha256} filled in for every item of evidence that has a file.
     *
     * @throws org.assay.input.InputException with every problem of the text and of the files that it names
     */
    public Node.Mapping read() {
        Problems problems = new Problems();
        Node.Mapping portfolio = read(problems);
        problems.throwIfAny();
        return portfolio;
    }

    /** @throws org.assay.input.InputException with what keeps the text from being read */
    Node.Mapping read(Problems problems) {
        Node.Mapping portfolio = DocumentReader.read(text, problems);
        List<Node> items = portfolio.items("evidence").stream()
                .map(item -> item instanceof Node.Mapping mapping ? item(mapping, problems) : item)
                .toList();
        return portfolio.get("evidence").filter(Node.Sequence.class::isInstance).isPresent()
                ? portfolio.with(
                        "evidence",
                        new Node.Sequence(
                                portfolio.get("evidence").orElseThrow().at(), items))
                : portfolio;
    }

    private Node.Mapping item(Node.Mapping item, Problems problems) {
        Node.Mapping hashed = item.text("file").isBlank() ? item : hashed(item, problems);
        return item.get("files").orElse(null) instanceof Node.Sequence files
                ? hashed.with(
                        "files",
                        new Node.Sequence(
                                files.at(),
                                files.items().stream()
                                        .map(file -> file instanceof Node.Mapping mapping
                                                        && !mapping.text("file").isBlank()
                                                ? hashed(mapping, problems)
                                                : file)
                                        .toList()))
                : hashed;
    }

    private Node.Mapping hashed(Node.Mapping item, Problems problems) {
        Source at = item.get("file").orElseThrow().at();
        Optional<String> hash = evidence.sha256(item.text("file"), at, problems);
        String expected = item.text("sha256");
        if (hash.isPresent() && !expected.isBlank() && !expected.strip().equalsIgnoreCase(hash.get())) {
            problems.add(
                    item.get("sha256").orElseThrow().at(),
                    "the file " + item.text("file") + " has another hash, " + hash.get(),
                    "find out whether the file was changed; if it is the right one, correct sha256");
        }
        return hash.map(is -> item.with("sha256", Node.Scalar.of(is))).orElse(item);
    }
}
