package org.assay.input;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What stands in a YAML or JSON file, each part with its place. Numbers keep the digits they were written with.
 *
 * <p>{@link #get}, {@link #text(String)} and {@link #items} walk a tree without ceremony: what is not there, or is of
 * another shape, reads as nothing.
 */
public sealed interface Node {
    Source at();

    /** The value of a key, where this is a mapping that has it. */
    default Optional<Node> get(String key) {
        return Optional.empty();
    }

    /** The text, number or truth value of a key as written; empty where there is none. */
    default String text(String key) {
        return get(key).map(value -> value instanceof Scalar scalar ? scalar.text() : "")
                .orElse("");
    }

    /** The entries of the list that a key holds; empty where there is none. */
    default List<Node> items(String key) {
        return get(key).map(value -> value instanceof Sequence list ? list.items() : List.<Node>of())
                .orElse(List.of());
    }

    /** Text, a number, a truth value or nothing; {@code text} is as written, the empty string for nothing. */
    record Scalar(Source at, Kind kind, String text) implements Node {
        /** A number as JSON writes one, and nothing else. */
        static final Pattern NUMBER = Pattern.compile("-?(?:0|[1-9][0-9]*+)(?:\\.[0-9]++)?(?:[eE][+-]?[0-9]++)?");

        /** How the file wrote it. */
        public enum Kind {
            TEXT,
            /** As JSON writes one; {@code 007} and {@code +1} are text. */
            NUMBER,
            /** {@code true} or {@code false}. */
            TRUTH,
            NOTHING
        }

        public Scalar {
            boolean fits =
                    switch (kind) {
                        case TEXT -> true;
                        case NUMBER -> NUMBER.matcher(text).matches();
                        case TRUTH -> text.equals("true") || text.equals("false");
                        case NOTHING -> text.isEmpty();
                    };
            if (!fits) {
                throw new IllegalArgumentException("no " + kind + ": " + text);
            }
        }

        public static Scalar of(String text) {
            return new Scalar(Source.MADE, Kind.TEXT, text);
        }

        public static Scalar of(long number) {
            return new Scalar(Source.MADE, Kind.NUMBER, Long.toString(number));
        }

        public static Scalar of(BigDecimal number) {
            return new Scalar(Source.MADE, Kind.NUMBER, number.toPlainString());
        }

        public static Scalar of(boolean truth) {
            return new Scalar(Source.MADE, Kind.TRUTH, Boolean.toString(truth));
        }

        public static Scalar nothing() {
            return new Scalar(Source.MADE, Kind.NOTHING, "");
        }
    }

    /** A list. */
    record Sequence(Source at, List<Node> items) implements Node {
        public Sequence {
            items = List.copyOf(items);
        }

        public static Sequence of(List<? extends Node> items) {
            return new Sequence(Source.MADE, List.copyOf(items));
        }
    }

    /** Keys and values, in the file's order. Every key is there once. */
    record Mapping(Source at, Map<String, Entry> entries) implements Node {
        public Mapping {
            entries = Collections.unmodifiableMap(new LinkedHashMap<>(entries));
        }

        public static Mapping of(Map<String, ? extends Node> values) {
            Map<String, Entry> entries = new LinkedHashMap<>();
            values.forEach((key, value) -> entries.put(key, new Entry(Source.MADE, value)));
            return new Mapping(Source.MADE, entries);
        }

        @Override
        public Optional<Node> get(String key) {
            return Optional.ofNullable(entries.get(key)).map(Entry::value);
        }
    }

    /** A value and the place of its key. */
    record Entry(Source key, Node value) {}
}
