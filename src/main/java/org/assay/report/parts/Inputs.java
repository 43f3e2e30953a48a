package org.assay.report.parts;

import java.util.List;
import org.assay.input.Node;

/** Reading the record's inputs. They were checked when they were judged, so what is absent simply reads as empty. */
public final class Inputs {
    private Inputs() {}

    /** The text of a key inside the mapping that another key holds. */
    public static String text(Node node, String outer, String inner) {
        return node.get(outer).map(value -> value.text(inner)).orElse("");
    }

    public static List<String> texts(Node node, String key) {
        return node.items(key).stream()
                .map(item -> item instanceof Node.Scalar scalar ? scalar.text() : "")
                .toList();
    }
}
