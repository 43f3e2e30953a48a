package org.assay.input;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The keys of one mapping: what each holds, and which of them anything asked for. */
final class MappingKeys {
    private static final String ENTRIES = "a list with at least one entry";

    private final Node.Mapping mapping;
    private final Set<String> known = new LinkedHashSet<>();
    private Problems problems;

    MappingKeys(Node.Mapping mapping, Problems problems) {
        this.mapping = mapping;
        this.problems = problems;
    }

    Node.Mapping mapping() {
        return mapping;
    }

    /** Where problems of this mapping go. */
    Problems problems() {
        return problems;
    }

    Source at(String key) {
        return mapping.get(key).map(Node::at).orElse(mapping.at());
    }

    void kind(String expected) {
        Optional<Node> kind = value("kind");
        if (kind.isEmpty()) {
            problems.add(at("kind"), "\"kind\" is missing", "begin the file with kind: " + expected);
        } else if (!mapping.text("kind").equals(expected)) {
            String wrong = "\"kind\" is " + Shape.describe(kind.get()) + ", not " + Characters.quoted(expected);
            problems.add(kind.get().at(), wrong, "name a file of the kind " + expected);
            problems = new Problems();
        }
    }

    <T> T required(String key, Shape<T> shape, T standIn) {
        if (value(key).isEmpty()) {
            Optional<String> word = shape.isText() ? problems.nothing(at(key)) : Optional.empty();
            word.ifPresentOrElse(
                    written -> problems.add(
                            at(key),
                            Characters.quoted(key) + " is empty: YAML reads " + written + " as nothing",
                            "put it in quotes if it is meant, otherwise give it " + shape.wanted()),
                    () -> missing(key, shape.wanted()));
        }
        return optional(key, shape).orElse(standIn);
    }

    <T> Optional<T> optional(String key, Shape<T> shape) {
        return value(key).flatMap(node -> shape.read(new Shape.Value(Characters.quoted(key), node, problems)));
    }

    <T> List<T> all(String key, Shape<T> shape) {
        Set<T> values = new LinkedHashSet<>();
        for (Node item : items(key)) {
            Shape.Value value = new Shape.Value("an entry of " + Characters.quoted(key), item, problems);
            Optional<T> read = shape.read(value);
            if (read.isPresent() && !values.add(read.get())) {
                value.refuse("is here a second time", "remove one of the two");
            }
        }
        return List.copyOf(values);
    }

    List<Node> items(String key) {
        Optional<Node> value = value(key);
        if (value.isPresent() && value.get() instanceof Node.Sequence list) {
            return list.items();
        }
        value.ifPresent(node -> problems.add(
                node.at(), Characters.quoted(key) + " is " + Shape.describe(node), "write a list, even of one entry"));
        return List.of();
    }

    void missing(String key, String wanted) {
        String wrong = mapping.get(key).isPresent() ? " is empty" : " is missing";
        String remedy = mapping.get(key).isPresent() ? "give it " : "add it with ";
        problems.add(at(key), Characters.quoted(key) + wrong, remedy + wanted);
    }

    /** The value of a key that is from now on known; a blank one counts as none. */
    Optional<Node> value(String key) {
        known.add(key);
        return mapping.get(key)
                .filter(node ->
                        !(node instanceof Node.Scalar scalar && scalar.text().isBlank()));
    }

    void requireEntry(String key) {
        Optional<Node> value = value(key);
        if (value.isEmpty()) {
            missing(key, ENTRIES);
        } else if (value.get() instanceof Node.Sequence list && list.items().isEmpty()) {
            problems.add(at(key), Characters.quoted(key) + " is an empty list", "give it " + ENTRIES);
        }
    }

    void reportUnknown() {
        mapping.entries().forEach((key, entry) -> {
            if (!known.contains(key)) {
                Set<String> absent = new LinkedHashSet<>(known);
                absent.removeAll(mapping.entries().keySet());
                String remedy = Nearest.question(key, absent)
                        .map(question -> question + " Otherwise remove it")
                        .orElse("remove it");
                problems.add(entry.key(), "unknown key " + Characters.quoted(key), remedy);
            }
        });
    }
}
