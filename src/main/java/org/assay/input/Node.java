package org.assay.input;

import java.util.List;
import java.util.Map;

/** What stands in a YAML or JSON file, each part with its place. Numbers keep the digits they were written with. */
public sealed interface Node {
    Source at();

    /** Text, a number, a truth value or nothing; {@code text} is as written, the empty string for nothing. */
    record Scalar(Source at, Kind kind, String text) implements Node {
        /** How the file wrote it. */
        public enum Kind {
            TEXT,
            NUMBER,
            TRUTH,
            NOTHING
        }
    }

    /** A list. */
    record Sequence(Source at, List<Node> items) implements Node {
        public Sequence {
            items = List.copyOf(items);
        }
    }

    /** Keys and values, in the file's order. Every key is there once. */
    record Mapping(Source at, Map<String, Entry> entries) implements Node {
        public Mapping {
            entries = java.util.Collections.unmodifiableMap(new java.util.LinkedHashMap<>(entries));
        }
    }

    /** A value and the place of its key. */
    record Entry(Source key, Node value) {}
}
