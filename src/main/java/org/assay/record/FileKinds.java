package org.assay.record;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.assay.input.DocumentReader;
import org.assay.input.InputDocument;
import org.assay.input.InputException;
import org.assay.input.Node;
import org.assay.input.Problem;
import org.assay.input.Problems;
import org.assay.input.Source;
import org.assay.input.TableReader;
import org.assay.rules.cases.CaseBench;
import org.assay.rules.cases.RulesFile;
import org.assay.standard.StandardFile;

/** Every kind of file that there is: those of the areas, of standards, of rulebooks, and the record. */
public final class FileKinds {
    private final List<FileKind> kinds;

    /**
     * @param ofAreas in the order in which a person is told of them
     * @param benches whose rules have cases
     */
    public FileKinds(List<FileKind> ofAreas, List<CaseBench> benches) {
        kinds = new ArrayList<>(ofAreas);
        StandardFile.KINDS.forEach(kind -> kinds.add(new OfStandards(kind)));
        RulesFile.KINDS.forEach(kind -> kinds.add(new OfRules(kind, benches)));
        kinds.add(new OfRecords());
    }

    private record OfStandards(String id) implements FileKind {
        @Override
        public void check(Path file, Desk desk) {
            FileKind.checkDocument(file, node -> StandardFile.check(node, desk.suites()::chosen));
        }
    }

    private record OfRules(String id, List<CaseBench> benches) implements FileKind {
        @Override
        public void check(Path file, Desk desk) {
            FileKind.checkDocument(file, node -> RulesFile.check(file, node, benches));
        }
    }

    private record OfRecords() implements FileKind {
        @Override
        public String id() {
            return RecordWriter.KIND;
        }

        @Override
        public void check(Path file, Desk desk) {
            RecordReader.read(file);
        }
    }

    /** Their ids, in order. */
    public List<String> ids() {
        return kinds.stream().map(FileKind::id).toList();
    }

    /**
     * Checks a file as its kind asks.
     *
     * @return the file's kind
     * @throws InputException with every problem of the file
     */
    public String check(Path file, FileKind.Desk desk) {
        FileKind kind = TableReader.isTable(file)
                ? kinds.stream().filter(FileKind::hasTables).findFirst().orElseThrow()
                : RecordReader.begins(file) ? new OfRecords() : named(InputDocument.read(file));
        kind.check(file, desk);
        desk.put(kind.id(), file);
        return kind.id();
    }

    /**
     * Checks a document that is no file, as its kind asks.
     *
     * @param folder in which the files that it names are looked for
     * @return the document's kind
     * @throws InputException with every problem of the document, or where its kind is checked in a file alone
     */
    public String check(InputDocument given, Path folder, FileKind.Desk desk) {
        FileKind kind = named(given);
        if (!kind.check(given, folder, desk)) {
            throw new InputException(List.of(new Problem(
                    Source.whole(given.name()),
                    "it is of the kind " + kind.id() + ", which is checked as a file alone",
                    "save it, and name the file")));
        }
        return kind.id();
    }

    /** The kind that a document names; where its text is broken, that is a problem of its own. */
    private FileKind named(InputDocument document) {
        Problems problems = new Problems();
        Node.Mapping node = DocumentReader.read(document, problems);
        String id = node.text("kind");
        Optional<FileKind> kind =
                kinds.stream().filter(known -> known.id().equals(id)).findFirst();
        if (kind.isEmpty()) {
            problems.add(unknown(node, id));
        }
        return kind.orElseThrow(() -> {
            problems.throwIfAny();
            return new IllegalStateException("a file of no kind without a problem");
        });
    }

    private Problem unknown(Node.Mapping node, String kind) {
        return new Problem(
                node.get("kind").map(Node::at).orElse(node.at()),
                kind.isEmpty()
                        ? "the file does not begin with the key kind"
                        : "there is no kind of file \"" + kind + "\"",
                "give it one of the kinds " + String.join(", ", ids()));
    }
}
