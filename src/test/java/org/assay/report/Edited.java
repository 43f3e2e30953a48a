package org.assay.report;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.assay.input.DocumentReader;
import org.assay.input.Node;

/** Small changes to the files of a sample. */
final class Edited {
    private Edited() {}

    /** A value as YAML writes it. */
    static Node yaml(String text) {
        return DocumentReader.read("edit.yaml", ("value: " + text).getBytes(java.nio.charset.StandardCharsets.UTF_8))
                .get("value")
                .orElseThrow();
    }

    /** The mapping with the text at the end of the path, such as {@code candidate name}, exchanged. */
    static Node.Mapping text(Node mapping, String text, String... path) {
        Node.Mapping edited = (Node.Mapping) mapping;
        Node value = Node.Scalar.of(text);
        for (int i = path.length - 1; i > 0; i--) {
            Node inner = edited.get(path[0]).orElseThrow();
            value = ((Node.Mapping) inner).with(path[i], value);
        }
        return edited.with(path[0], value);
    }

    /** The mapping with some items of a list changed. */
    static Node.Mapping items(Node mapping, String key, int from, int to, UnaryOperator<Node> change) {
        List<Node> items = new ArrayList<>(mapping.items(key));
        for (int i = from; i < Math.min(to, items.size()); i++) {
            items.set(i, change.apply(items.get(i)));
        }
        return ((Node.Mapping) mapping).with(key, Node.Sequence.of(items));
    }
}
