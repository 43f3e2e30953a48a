package org.assay.record;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.assay.input.Node;

/**
 * Names what two documents have other than each other, place by place.
 *
 * @param where what is said of a value of the first one: {@code in the record}
 * @param other what is said of a value of the second one
 */
record NodeComparison(String where, String other) {

    /** @param place what both documents are, with which each difference begins */
    List<String> differences(String place, Node first, Node second) {
        List<String> differences = new ArrayList<>();
        compare(place, first, second, differences);
        return differences;
    }

    private void compare(String place, Node one, Node two, List<String> differences) {
        if (one instanceof Node.Mapping first && two instanceof Node.Mapping second) {
            Set<String> keys = new TreeSet<>(first.entries().keySet());
            keys.addAll(second.entries().keySet());
            keys.forEach(key -> compare(place + ": " + key, of(first, key), of(second, key), differences));
        } else if (one instanceof Node.Sequence first && two instanceof Node.Sequence second) {
            compare(place, first.items(), second.items(), differences);
        } else if (!shown(one).equals(shown(two))) {
            differences.add(place + ": " + shown(one) + " " + where + ", " + shown(two) + " " + other);
        }
    }

    private void compare(String place, List<Node> first, List<Node> second, List<String> differences) {
        if (first.size() != second.size()) {
            differences.add(place + ": " + first.size() + " entries " + where + ", " + second.size() + " " + other);
        }
        for (int i = 0; i < Math.min(first.size(), second.size()); i++) {
            compare(place + " " + (i + 1), first.get(i), second.get(i), differences);
        }
    }

    private static Node of(Node node, String key) {
        return node.get(key).orElse(Node.Scalar.nothing());
    }

    private static String shown(Node node) {
        return node instanceof Node.Scalar scalar
                ? scalar.kind() == Node.Scalar.Kind.NOTHING ? "nothing" : "“" + scalar.text() + "”"
                : node instanceof Node.Sequence list ? list.items().size() + " entries" : "entries of its own";
    }
}
