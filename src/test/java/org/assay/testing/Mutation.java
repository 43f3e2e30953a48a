package org.assay.testing;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.assay.input.Node;

/**
 * A file with one part of it changed.
 *
 * @param what the change, for a failed assertion
 */
public record Mutation(String what, Node.Mapping file) {
    private static final Node TEXT = Node.Scalar.of("☃ ☃");

    /** Every change of every sort of part; of the entries of a list, which are alike, those that differ in their keys. */
    public static List<Mutation> of(Node.Mapping file) {
        List<Mutation> mutations = new ArrayList<>();
        visit(file, "", changed -> changed, new HashSet<>(), mutations);
        return mutations;
    }

    private static void visit(
            Node node, String path, UnaryOperator<Node> whole, Set<String> seen, List<Mutation> mutations) {
        if (node instanceof Node.Mapping mapping) {
            if (!seen.add(path + mapping.entries().keySet())) {
                return;
            }
            add(mutations, path + " with an unknown key", whole.apply(mapping.with("unheard-of", TEXT)));
            add(mutations, path + " as text", whole.apply(TEXT));
            mapping.entries().forEach((key, entry) -> {
                add(mutations, path + "/" + key + " removed", whole.apply(without(mapping, key)));
                visit(
                        entry.value(),
                        path + "/" + key,
                        changed -> whole.apply(mapping.with(key, changed)),
                        seen,
                        mutations);
            });
        } else if (node instanceof Node.Sequence list) {
            add(mutations, path + " as text", whole.apply(TEXT));
            add(mutations, path + " emptied", whole.apply(Node.Sequence.of(List.of())));
            for (int i = 0; i < list.items().size(); i++) {
                int index = i;
                visit(
                        list.items().get(i),
                        path + "/*",
                        changed -> whole.apply(replaced(list, index, changed)),
                        seen,
                        mutations);
            }
        } else if (seen.add(path)) {
            add(mutations, path + " as other text", whole.apply(TEXT));
            add(mutations, path + " as a number", whole.apply(Node.Scalar.of(-7)));
            add(mutations, path + " as a mapping", whole.apply(Node.Mapping.of(Map.of())));
        }
    }

    private static void add(List<Mutation> mutations, String what, Node file) {
        Optional.of(file)
                .filter(Node.Mapping.class::isInstance)
                .map(Node.Mapping.class::cast)
                .ifPresent(mapping -> mutations.add(new Mutation(what, mapping)));
    }

    private static Node without(Node.Mapping mapping, String key) {
        Map<String, Node.Entry> entries = new LinkedHashMap<>(mapping.entries());
        entries.remove(key);
        return new Node.Mapping(mapping.at(), entries);
    }

    private static Node replaced(Node.Sequence list, int index, Node item) {
        List<Node> items = new ArrayList<>(list.items());
        items.set(index, item);
        return new Node.Sequence(list.at(), items);
    }
}
