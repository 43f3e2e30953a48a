package org.assay.input;

import java.nio.file.Path;
import java.util.Map;
import java.util.function.Consumer;

/** Reads YAML and JSON files into {@link Node}s: strictly, within limits and with every problem at its place. */
public final class DocumentReader {

    /**
     * The tree of a file, whose top is a mapping.
     *
     * @param file whose name ends in {@code .yaml}, {@code .yml} or {@code .json}
     * @throws InputException with all problems that can be found in it
     */
    public static Node.Mapping read(Path file) {
        return read(file.toString(), InputFile.read(file));
    }

    /**
     * The same, where what can be told of the file's text is to be told together with what it says.
     *
     * @param problems collects what is wrong with the text; where there is any, the tree is good for checking only
     * @throws InputException with all problems collected, where reading cannot go on
     */
    public static Node.Mapping read(Path file, Problems problems) {
        return read(file.toString(), InputFile.read(file), DocumentLimits.WRITTEN_BY_A_PERSON, problems);
    }

    /** The same for a document in memory. */
    public static Node.Mapping read(InputDocument document, Problems problems) {
        return read(document.name(), document.bytes(), DocumentLimits.WRITTEN_BY_A_PERSON, problems);
    }

    /** @param cut takes the places where text without quotes may have been cut off */
    static Node.Mapping read(InputDocument document, Problems problems, Consumer<Problem> cut) {
        return read(document.name(), document.bytes(), DocumentLimits.WRITTEN_BY_A_PERSON, problems, cut);
    }

    /**
     * The tree of a document that is not a file of its own, such as one attached to a PDF.
     *
     * @param name stands for it in problems, and ends in {@code .yaml}, {@code .yml} or {@code .json}
     * @throws InputException with all problems that can be found in it
     */
    public static Node.Mapping read(String name, byte[] bytes) {
        return read(name, bytes, DocumentLimits.WRITTEN_BY_A_PERSON);
    }

    /** Reads a document that the program wrote, which may be larger by far than one that a person wrote. */
    public static Node.Mapping readRecord(String name, byte[] bytes) {
        return read(name, bytes, DocumentLimits.WRITTEN_BY_THE_PROGRAM);
    }

    private static Node.Mapping read(String name, byte[] bytes, DocumentLimits extent) {
        Problems problems = new Problems();
        Node.Mapping top = read(name, bytes, extent, problems);
        problems.throwIfAny();
        return top;
    }

    private static Node.Mapping read(String name, byte[] bytes, DocumentLimits extent, Problems problems) {
        return read(name, bytes, extent, problems, cut -> {});
    }

    private static Node.Mapping read(
            String name, byte[] bytes, DocumentLimits extent, Problems problems, Consumer<Problem> cut) {
        Format format = Format.of(name);
        if (bytes.length > extent.mostBytes()) {
            throw InputFile.tooLarge(name, extent.mostBytes());
        }
        Tree tree = new Tree(problems, extent, bytes.length);
        String text = new Utf8(name, problems).decode(bytes);
        switch (format) {
            case YAML -> new YamlReader(name, tree, problems, cut).read(text);
            case JSON -> JsonReader.read(name, text, tree);
        }
        Node.Mapping top = top(name, tree);
        problems.throwIfFull();
        return top;
    }

    private static Node.Mapping top(String name, Tree tree) {
        String remedy = "begin it with the key kind and what kind of file it is";
        Node root = tree.root().orElse(new Node.Scalar(Source.whole(name), Node.Scalar.Kind.NOTHING, ""));
        if (root instanceof Node.Mapping mapping) {
            return mapping;
        }
        tree.stop(root.at(), "the file is " + Shape.describe(root) + ", not keys with values", remedy);
        return Node.Mapping.of(Map.of());
    }

    private enum Format {
        YAML,
        JSON;

        static Format of(String name) {
            if (FileEnding.YAML.isOf(name) || FileEnding.YML.isOf(name)) {
                return YAML;
            }
            if (FileEnding.JSON.isOf(name)) {
                return JSON;
            }
            throw InputException.of(
                    Source.whole(name),
                    "the name tells neither YAML nor JSON",
                    "use a file whose name ends in .yaml, .yml or .json");
        }
    }

    private DocumentReader() {}
}
