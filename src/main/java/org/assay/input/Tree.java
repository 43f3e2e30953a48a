package org.assay.input;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Grows a tree from what a parser meets, in that order, and holds the limits that YAML and JSON share. Nothing here
 * recurses, so that no nesting can exhaust the stack.
 */
final class Tree {
    private final Problems problems;
    private final DocumentLimits extent;
    private final int mostValues;
    private final Deque<Open> open = new ArrayDeque<>();
    private Optional<Node> root = Optional.empty();
    private int values;

    /** @param bytes of the document */
    Tree(Problems problems, DocumentLimits extent, int bytes) {
        this.problems = problems;
        this.extent = extent;
        this.mostValues = extent.mostValues(bytes);
    }

    void beginMapping(Source at) {
        begin(at, new OpenMapping(at));
    }

    void beginSequence(Source at) {
        begin(at, new OpenSequence(at, new ArrayList<>()));
    }

    private void begin(Source at, Open value) {
        if (open.size() == Limits.NESTING) {
            stop(at, "values are nested more than " + Limits.NESTING + " deep", "lay the file out flatter");
        }
        open.push(value);
    }

    void end() {
        add(open.pop().close());
    }

    /** Whether the next thing has to be a key. */
    boolean awaitsKey() {
        return open.peek() instanceof OpenMapping mapping && mapping.key.isEmpty();
    }

    /** A key of the innermost mapping. Where it was there before, its first value stays. */
    void key(Source at, String raw) {
        String key = text(at, raw, "the key", Limits.NAME);
        if (key.indexOf('\n') >= 0 || key.indexOf('\t') >= 0) {
            problems.add(at, "the key holds a line break or a tab", "write it on one line, with spaces");
        }
        OpenMapping mapping = (OpenMapping) open.element();
        Node.Entry earlier = mapping.entries.get(key);
        if (earlier != null) {
            String first = earlier.key().line() + ":" + earlier.key().column();
            problems.add(
                    at, Characters.quoted(key) + " is here a second time, after " + first, "remove one of the two");
        }
        mapping.key = Optional.of(key);
        mapping.keyAt = at;
    }

    void scalar(Source at, Node.Scalar.Kind kind, String raw) {
        String text = kind == Node.Scalar.Kind.TEXT ? text(at, raw, "the text", Limits.PROSE) : raw;
        if (kind == Node.Scalar.Kind.NUMBER && raw.length() > Limits.PROSE) {
            problems.add(at, "the number has " + raw.length() + " digits", "shorten it");
        }
        add(new Node.Scalar(at, kind, text));
    }

    private String text(Source at, String raw, String what, int limit) {
        if (raw.length() <= limit && Characters.isPlain(raw)) {
            return raw;
        }
        int length = Characters.count(raw);
        String text = length > limit ? raw : Characters.composed(raw);
        length = Math.max(length, Characters.count(text));
        if (length > limit) {
            problems.add(at, what + " has " + length + " characters", "shorten it to at most " + limit);
        }
        text.codePoints()
                .mapToObj(Characters::objection)
                .flatMap(Optional::stream)
                .distinct()
                .forEach(objection -> problems.add(at, what + " holds " + objection, "remove it"));
        return text;
    }

    private void add(Node value) {
        if (++values > mostValues) {
            stop(value.at(), "the file has more than " + mostValues + " values", extent.remedy());
        }
        if (open.isEmpty()) {
            root = Optional.of(value);
        } else {
            open.element().add(value);
        }
    }

    /** Reports a problem after which reading on makes no sense. */
    void stop(Source at, String wrong, String remedy) {
        problems.add(at, wrong, remedy);
        problems.throwIfAny();
    }

    /** Reports a value that is not read. Text stands in for it, and nothing is told of that text. */
    void standIn(Source at, String text, String wrong, String remedy) {
        problems.addUnread(at, wrong, remedy);
        if (awaitsKey()) {
            key(at, text);
        } else {
            scalar(at, Node.Scalar.Kind.TEXT, text);
        }
    }

    Optional<Node> root() {
        return root;
    }

    /** A list or mapping whose end is not reached yet. */
    private sealed interface Open {
        void add(Node value);

        Node close();
    }

    private record OpenSequence(Source at, List<Node> items) implements Open {
        @Override
        public void add(Node value) {
            items.add(value);
        }

        @Override
        public Node close() {
            return new Node.Sequence(at, items);
        }
    }

    private static final class OpenMapping implements Open {
        private final Source at;
        private final Map<String, Node.Entry> entries = new LinkedHashMap<>();
        private Source keyAt;
        private Optional<String> key = Optional.empty();

        OpenMapping(Source at) {
            this.at = at;
            this.keyAt = at;
        }

        @Override
        public void add(Node value) {
            entries.putIfAbsent(key.orElseThrow(), new Node.Entry(keyAt, value));
            key = Optional.empty();
        }

        @Override
        public Node close() {
            return new Node.Mapping(at, entries);
        }
    }
}
