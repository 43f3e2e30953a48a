package org.assay.rules.cases;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.assay.input.InputException;
import org.assay.input.Nearest;
import org.assay.input.Node;
import org.assay.input.Problem;

/**
 * Lays what a case says over what the case base says. Keys replace keys, one by one; a key with nothing after it is as
 * if the base did not have it. In a list whose entries have ids, an entry changes the one of the same id; an entry of a
 * new id is added, and {@code like: E01} lets it start as a copy of another. Any other list is replaced.
 */
public final class CaseChanges {
    private static final String ID = "id";
    private static final String LIKE = "like";

    private CaseChanges() {}

    /** {@code base} with the changes of {@code patch}. */
    public static Node.Mapping of(Node.Mapping base, Node.Mapping patch) {
        Node.Mapping patched = new Node.Mapping(patch.at(), base.entries());
        for (Map.Entry<String, Node.Entry> change : patch.entries().entrySet()) {
            Node value = change.getValue().value();
            patched = patched.with(
                    change.getKey(),
                    base.get(change.getKey()).map(old -> changed(old, value)).orElse(value));
        }
        return patched;
    }

    private static Node changed(Node old, Node change) {
        if (old instanceof Node.Mapping base && change instanceof Node.Mapping patch) {
            return of(base, patch);
        }
        if (old instanceof Node.Sequence base
                && change instanceof Node.Sequence patch
                && haveIds(base)
                && haveIds(patch)) {
            return entries(base, patch);
        }
        return change;
    }

    private static boolean haveIds(Node.Sequence list) {
        return list.items().stream().allMatch(item -> !item.text(ID).isEmpty());
    }

    private static Node entries(Node.Sequence base, Node.Sequence patch) {
        Set<Node> used = new HashSet<>();
        List<Node> entries = new ArrayList<>();
        for (Node old : base.items()) {
            Node entry = old;
            for (Node change : patch.items()) {
                if (change.text(ID).equals(old.text(ID)) && used.add(change)) {
                    checkKeys((Node.Mapping) entry, (Node.Mapping) change);
                    entry = of((Node.Mapping) entry, (Node.Mapping) change);
                    break;
                }
            }
            entries.add(entry);
        }
        patch.items().stream()
                .filter(change -> !used.contains(change))
                .map(change -> added(base, (Node.Mapping) change))
                .forEach(entries::add);
        return new Node.Sequence(patch.at(), entries);
    }

    /** A misspelt key would be one more beside the one that was meant, which says nothing of what was meant. */
    private static void checkKeys(Node.Mapping base, Node.Mapping change) {
        Set<String> known = base.entries().keySet();
        change.entries().forEach((key, entry) -> {
            if (!known.contains(key)) {
                Nearest.question(key, known).ifPresent(question -> {
                    throw new InputException(
                            List.of(new Problem(entry.key(), "unknown key \"" + key + "\"", question)));
                });
            }
        });
    }

    private static Node added(Node.Sequence base, Node.Mapping entry) {
        String like = entry.text(LIKE);
        if (like.isEmpty() && changesOnly(base, entry)) {
            String first = base.items().get(0).text(ID);
            throw new InputException(List.of(new Problem(
                    entry.get(ID).orElseThrow().at(),
                    "the case base has no " + entry.text(ID),
                    "add one with like: " + first + ", or name one that it has")));
        }
        if (like.isEmpty()) {
            return entry;
        }
        Node.Mapping model = base.items().stream()
                .filter(item -> item.text(ID).equals(like))
                .map(Node.Mapping.class::cast)
                .findFirst()
                .orElseThrow(() -> new InputException(List.of(new Problem(
                        entry.get(LIKE).orElseThrow().at(),
                        "the case base has no entry \"" + like + "\"",
                        "name one that it has"))));
        return of(model, without(entry, LIKE));
    }

    /** Whether an entry is far from whole: it was meant to change one that there is not. */
    private static boolean changesOnly(Node.Sequence base, Node.Mapping entry) {
        return !base.items().isEmpty()
                && base.items().get(0) instanceof Node.Mapping model
                && entry.entries().size() * 2 < model.entries().size();
    }

    /** A copy without a key. */
    public static Node.Mapping without(Node.Mapping mapping, String key) {
        Map<String, Node.Entry> entries = new LinkedHashMap<>(mapping.entries());
        entries.remove(key);
        return new Node.Mapping(mapping.at(), entries);
    }

    /** A copy in which every text that is {@code old} is another. */
    public static Node replaced(Node node, String old, String text) {
        if (node instanceof Node.Scalar scalar) {
            return scalar.text().equals(old) ? new Node.Scalar(scalar.at(), scalar.kind(), text) : scalar;
        }
        if (node instanceof Node.Sequence list) {
            return new Node.Sequence(
                    list.at(),
                    list.items().stream().map(item -> replaced(item, old, text)).toList());
        }
        Node.Mapping mapping = (Node.Mapping) node;
        Map<String, Node.Entry> entries = new LinkedHashMap<>();
        mapping.entries()
                .forEach((key, entry) ->
                        entries.put(key, new Node.Entry(entry.key(), replaced(entry.value(), old, text))));
        return new Node.Mapping(mapping.at(), entries);
    }
}
