package org.assay.report.competence;

import java.util.List;
import java.util.Optional;
import org.assay.input.Node;

/** Reading the record's inputs. They were checked when they were judged, so what is absent simply reads as empty. */
final class Inputs {
    private Inputs() {}

    static Optional<Node> get(Node node, String key) {
        return node instanceof Node.Mapping mapping
                ? Optional.ofNullable(mapping.entries().get(key)).map(Node.Entry::value)
                : Optional.empty();
    }

    /** The text found by following the keys. */
    static String text(Node node, String... keys) {
        Optional<Node> found = Optional.of(node);
        for (String key : keys) {
            found = found.flatMap(n -> get(n, key));
        }
        return found.map(Inputs::scalar).orElse("");
    }

    static List<Node> items(Node node, String key) {
        return get(node, key)
                .map(found -> found instanceof Node.Sequence sequence ? sequence.items() : List.<Node>of())
                .orElse(List.of());
    }

    static List<String> texts(Node node, String key) {
        return items(node, key).stream().map(Inputs::scalar).toList();
    }

    static boolean isTrue(Node node, String key) {
        return text(node, key).equals("true");
    }

    private static String scalar(Node node) {
        return node instanceof Node.Scalar scalar ? scalar.text() : "";
    }
}
