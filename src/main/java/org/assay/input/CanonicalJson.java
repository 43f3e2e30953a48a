package org.assay.input;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.Map;
import java.util.TreeMap;

/**
 * The one way in which Assay writes JSON, so that equal trees have equal bytes and hashes: keys in the order of their
 * code points, indentation by two spaces, line feeds, UTF-8, no escape that JSON does not ask for, numbers as they were
 * written, one line feed at the end.
 */
public final class CanonicalJson {
    private static final int CHUNK = 1 << 16;

    private StringBuilder out = new StringBuilder();

    private CanonicalJson() {}

    /** @throws IllegalArgumentException where text holds half a character, which UTF-8 cannot express */
    public static byte[] write(Node node) {
        CanonicalJson json = new CanonicalJson();
        json.value(node, "\n");
        json.out.append('\n');
        return json.takeBytes();
    }

    /**
     * Writes a mapping that has one more key than {@code others}: a list whose items are made while they are written, so
     * that a long one is never in memory as a tree. The bytes are those that {@link #write(Node)} would give.
     */
    public static void write(Node.Mapping others, String key, Iterable<? extends Node> items, OutputStream to)
            throws IOException {
        CanonicalJson json = new CanonicalJson();
        Map<String, Node.Entry> sorted = new TreeMap<>(CodePointOrder.INSTANCE);
        sorted.putAll(others.entries());
        sorted.put(key, new Node.Entry(others.at(), Node.Scalar.nothing()));
        String separator = "{\n  ";
        for (Map.Entry<String, Node.Entry> entry : sorted.entrySet()) {
            json.out.append(separator);
            json.string(entry.getKey());
            json.out.append(": ");
            if (entry.getKey().equals(key)) {
                json.items(items, to);
            } else {
                json.value(entry.getValue().value(), "\n  ");
            }
            separator = ",\n  ";
        }
        json.out.append("\n}\n");
        to.write(json.takeBytes());
    }

    private void items(Iterable<? extends Node> items, OutputStream to) throws IOException {
        String separator = "[\n    ";
        for (Node item : items) {
            out.append(separator);
            value(item, "\n    ");
            separator = ",\n    ";
            if (out.length() > CHUNK) {
                to.write(takeBytes());
            }
        }
        out.append(separator.startsWith("[") ? "[]" : "\n  ]");
    }

    private byte[] takeBytes() {
        String text = out.toString();
        // a new one: a single character beyond Latin-1 makes a builder twice as wide for good
        out = new StringBuilder(CHUNK);
        for (int i = 0; i < text.length(); i++) {
            if (Character.isSurrogate(text.charAt(i))) {
                return checkedBytes(text);
            }
        }
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] checkedBytes(String text) {
        try {
            ByteBuffer bytes = StandardCharsets.UTF_8.newEncoder().encode(CharBuffer.wrap(text));
            byte[] exact = new byte[bytes.remaining()];
            bytes.get(exact);
            return exact;
        } catch (CharacterCodingException e) {
            throw new IllegalArgumentException("text with half a character", e);
        }
    }

    private void value(Node node, String newLine) {
        if (node instanceof Node.Mapping mapping) {
            mapping(mapping, newLine);
        } else if (node instanceof Node.Sequence sequence) {
            sequence(sequence, newLine);
        } else if (node instanceof Node.Scalar scalar) {
            scalar(scalar);
        }
    }

    private void mapping(Node.Mapping mapping, String newLine) {
        Map<String, Node.Entry> sorted = sorted(mapping);
        out.append('{');
        String separator = "";
        for (Map.Entry<String, Node.Entry> entry : sorted.entrySet()) {
            out.append(separator).append(newLine).append("  ");
            string(entry.getKey());
            out.append(": ");
            value(entry.getValue().value(), newLine + "  ");
            separator = ",";
        }
        out.append(sorted.isEmpty() ? "" : newLine).append('}');
    }

    private static Map<String, Node.Entry> sorted(Node.Mapping mapping) {
        String last = "";
        for (String key : mapping.entries().keySet()) {
            if (CodePointOrder.INSTANCE.compare(last, key) > 0) {
                Map<String, Node.Entry> sorted = new TreeMap<>(CodePointOrder.INSTANCE);
                sorted.putAll(mapping.entries());
                return sorted;
            }
            last = key;
        }
        return mapping.entries();
    }

    private void sequence(Node.Sequence sequence, String newLine) {
        out.append('[');
        for (Iterator<Node> items = sequence.items().iterator(); items.hasNext(); ) {
            out.append(newLine).append("  ");
            value(items.next(), newLine + "  ");
            out.append(items.hasNext() ? "," : "");
        }
        out.append(sequence.items().isEmpty() ? "" : newLine).append(']');
    }

    private void scalar(Node.Scalar scalar) {
        switch (scalar.kind()) {
            case TEXT -> string(scalar.text());
            case NUMBER, TRUTH -> out.append(scalar.text());
            case NOTHING -> out.append("null");
        }
    }

    private void string(String text) {
        out.append('"');
        for (int i = 0; i < text.length(); i++) {
            character(text.charAt(i));
        }
        out.append('"');
    }

    private void character(char c) {
        switch (c) {
            case '"' -> out.append("\\\"");
            case '\\' -> out.append("\\\\");
            case '\b' -> out.append("\\b");
            case '\f' -> out.append("\\f");
            case '\n' -> out.append("\\n");
            case '\r' -> out.append("\\r");
            case '\t' -> out.append("\\t");
            default -> {
                if (c < ' ') {
                    out.append("\\u00").append(Character.forDigit(c >> 4, 16)).append(Character.forDigit(c & 15, 16));
                } else {
                    out.append(c);
                }
            }
        }
    }
}
