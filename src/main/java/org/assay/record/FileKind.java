package org.assay.record;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.assay.input.DocumentReader;
import org.assay.input.InputDocument;
import org.assay.input.InputException;
import org.assay.input.Node;
import org.assay.input.Opening;
import org.assay.input.Problems;
import org.assay.standard.Suites;

/** A kind of file that people write, as its key {@code kind} names it. There is a schema of the same name. */
public interface FileKind {
    String id();

    /** Whether tables, which have no key {@code kind}, are of this one. */
    default boolean hasTables() {
        return false;
    }

    /**
     * Checks a file of this kind.
     *
     * @throws InputException with every problem of the file
     */
    void check(Path file, Desk desk);

    /**
     * Checks a document that is no file.
     *
     * @param folder in which the files that it names are looked for
     * @return whether files of this kind can be checked so
     * @throws InputException with every problem of the document
     */
    default boolean check(InputDocument given, Path folder, Desk desk) {
        return false;
    }

    /**
     * Checks a document, and tells what is wrong with its text together with what is wrong with what it says.
     *
     * @throws InputException with every problem
     */
    static void checkDocument(Path file, Consumer<Node.Mapping> check) {
        Problems problems = new Problems();
        Node.Mapping node = DocumentReader.read(file, problems);
        try {
            check.accept(node);
        } catch (InputException others) {
            problems.addAll(others);
        }
        problems.throwIfAny();
    }

    /** What lies on the desk of whoever checks files one after the other. Not safe to share between threads. */
    final class Desk {
        private final Suites suites;
        private final Consumer<String> notes;
        private final Opening opening;
        private final Map<String, Path> latest = new HashMap<>();

        /**
         * @param notes takes what is worth knowing of a file that is valid
         * @param opening opens the files that a file names
         */
        public Desk(Suites suites, Consumer<String> notes, Opening opening) {
            this.suites = suites;
            this.opening = opening;
            this.notes = notes;
        }

        public Suites suites() {
            return suites;
        }

        public Opening opening() {
            return opening;
        }

        public void note(String note) {
            notes.accept(note);
        }

        /** The last valid file of a kind, which later ones may have to fit. */
        public Optional<Path> latest(String kind) {
            return Optional.ofNullable(latest.get(kind));
        }

        public void put(String kind, Path valid) {
            latest.put(kind, valid);
        }
    }
}
