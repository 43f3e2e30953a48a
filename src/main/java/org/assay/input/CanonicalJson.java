package org.assay.input;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * The one way in which Assay writes JSON, so that equal trees have equal bytes and hashes: keys in the order of their
 * code points, indentation by two spaces, line feeds, UTF-8, no escape that neither JSON nor UTF-8 asks for, numbers as
 * they were written, one line feed at the end.
 */
public final class CanonicalJson {
    /** Items of a long list that one thread makes and writes at a time: some hundred kilobytes of text. */
    private static final int PART = 256;

    /** How many such parts are in memory at once. */
    private static final int PARTS = 16;

    private final JsonText json;

    private CanonicalJson(JsonText json) {
        this.json = json;
    }

    private interface Content {
        void writeTo(CanonicalJson json) throws IOException;
    }

    private interface Value {
        void write(String key, Node value) throws IOException;
    }

    public static byte[] write(Node node) {
        return inMemory(json -> {
            json.value(node, 0);
            json.json.line(0);
        });
    }

    /**
     * Writes a mapping that has one more key than {@code others}: a list whose items are made while they are written, so
     * that a long one is never in memory as a tree. The bytes are those that {@link #write(Node)} would give.
     *
     * @param node makes the tree of an item, on several threads at once where the workers are several
     */
    public static <T> void write(
            Node.Mapping others,
            String key,
            List<T> items,
            Function<? super T, ? extends Node> node,
            OutputStream to,
            Workers workers)
            throws IOException {
        CanonicalJson canonical = new CanonicalJson(new JsonText(to));
        canonical.mapping(others.with(key, Node.Scalar.nothing()), 0, (name, value) -> {
            if (name.equals(key)) {
                canonical.list(items, node, workers);
            } else {
                canonical.value(value, 1);
            }
        });
        canonical.json.line(0);
        canonical.json.flush();
    }

    private static byte[] inMemory(Content content) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        JsonText json = new JsonText(out);
        try {
            content.writeTo(new CanonicalJson(json));
            json.flush();
        } catch (IOException e) {
            throw new UncheckedIOException("writing to memory", e);
        }
        return out.toByteArray();
    }

    /** @param level how deep the line stands on which the value begins */
    private void value(Node node, int level) throws IOException {
        if (node instanceof Node.Mapping mapping) {
            mapping(mapping, level, (key, value) -> value(value, level + 1));
        } else if (node instanceof Node.Sequence sequence) {
            sequence(sequence.items(), level);
        } else if (node instanceof Node.Scalar scalar) {
            scalar(scalar);
        }
    }

    private void mapping(Node.Mapping mapping, int level, Value value) throws IOException {
        char before = '{';
        for (Map.Entry<String, Node.Entry> entry : sorted(mapping.entries()).entrySet()) {
            json.sign(before);
            json.line(level + 1);
            json.string(entry.getKey());
            json.sign(':');
            json.sign(' ');
            value.write(entry.getKey(), entry.getValue().value());
            before = ',';
        }
        end(mapping.entries().isEmpty(), level, '{', '}');
    }

    /** Most trees were made in order. */
    private static Map<String, Node.Entry> sorted(Map<String, Node.Entry> entries) {
        String last = "";
        for (String key : entries.keySet()) {
            if (CodePointOrder.INSTANCE.compare(last, key) > 0) {
                Map<String, Node.Entry> sorted = new TreeMap<>(CodePointOrder.INSTANCE);
                sorted.putAll(entries);
                return sorted;
            }
            last = key;
        }
        return entries;
    }

    private void sequence(List<Node> items, int level) throws IOException {
        char before = '[';
        for (Node item : items) {
            json.sign(before);
            json.line(level + 1);
            value(item, level + 1);
            before = ',';
        }
        end(items.isEmpty(), level, '[', ']');
    }

    /** The list of the outermost mapping that is never a tree: its parts are written side by side and put in order. */
    private <T> void list(List<T> items, Function<? super T, ? extends Node> node, Workers workers) throws IOException {
        char before = '[';
        for (List<T> some : Workers.parts(items, PART * PARTS)) {
            List<byte[]> written =
                    workers.each(Workers.parts(some, PART), part -> inMemory(each -> each.items(part, node)));
            for (byte[] part : written) {
                json.sign(before);
                json.raw(part);
                before = ',';
            }
        }
        end(items.isEmpty(), 1, '[', ']');
    }

    private <T> void items(List<T> items, Function<? super T, ? extends Node> node) throws IOException {
        boolean first = true;
        for (T item : items) {
            if (!first) {
                json.sign(',');
            }
            json.line(2);
            value(node.apply(item), 2);
            first = false;
        }
    }

    private void end(boolean empty, int level, char opened, char closing) throws IOException {
        if (empty) {
            json.sign(opened);
        } else {
            json.line(level);
        }
        json.sign(closing);
    }

    private void scalar(Node.Scalar scalar) throws IOException {
        switch (scalar.kind()) {
            case TEXT -> json.string(scalar.text());
            case NUMBER, TRUTH -> json.raw(scalar.text());
            case NOTHING -> json.raw("null");
        }
    }
}
