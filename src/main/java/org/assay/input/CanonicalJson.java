package org.assay.input;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.TreeMap;

/**
 * The one way in which Assay writes JSON, so that equal trees have equal bytes and hashes: keys in the order of their
 * code points, indentation by two spaces, line feeds, UTF-8, no escape that neither JSON nor UTF-8 asks for, numbers as
 * they were written, one line feed at the end.
 */
public final class CanonicalJson {
    private static final JsonFactory FACTORY = JsonFactory.builder()
            .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
            .enable(JsonWriteFeature.COMBINE_UNICODE_SURROGATES_IN_UTF8)
            .build();

    private final JsonGenerator json;

    private CanonicalJson(OutputStream to) throws IOException {
        DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
        DefaultPrettyPrinter printer = new DefaultPrettyPrinter(Separators.createDefaultInstance()
                .withObjectFieldValueSpacing(Separators.Spacing.AFTER)
                .withObjectEmptySeparator("")
                .withArrayEmptySeparator(""));
        printer.indentObjectsWith(indenter);
        printer.indentArraysWith(indenter);
        json = FACTORY.createGenerator(to).setPrettyPrinter(printer);
    }

    private interface Content {
        void writeTo(CanonicalJson json) throws IOException;
    }

    public static byte[] write(Node node) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            write(out, json -> json.value(node));
        } catch (IOException e) {
            throw new UncheckedIOException("writing to memory", e);
        }
        return out.toByteArray();
    }

    /**
     * Writes a mapping that has one more key than {@code others}: a list whose items are made while they are written, so
     * that a long one is never in memory as a tree. The bytes are those that {@link #write(Node)} would give.
     */
    public static void write(Node.Mapping others, String key, Iterable<? extends Node> items, OutputStream to)
            throws IOException {
        Map<String, Node.Entry> entries =
                sorted(others.with(key, Node.Scalar.nothing()).entries());
        write(to, json -> json.mapping(entries, key, items));
    }

    private static void write(OutputStream to, Content content) throws IOException {
        CanonicalJson canonical = new CanonicalJson(to);
        try (JsonGenerator json = canonical.json) {
            content.writeTo(canonical);
            json.writeRaw('\n');
        }
    }

    private void value(Node node) throws IOException {
        if (node instanceof Node.Mapping mapping) {
            mapping(mapping);
        } else if (node instanceof Node.Sequence sequence) {
            sequence(sequence.items());
        } else if (node instanceof Node.Scalar scalar) {
            scalar(scalar);
        }
    }

    private void mapping(Node.Mapping mapping) throws IOException {
        json.writeStartObject();
        for (Map.Entry<String, Node.Entry> entry : sorted(mapping.entries()).entrySet()) {
            json.writeFieldName(entry.getKey());
            value(entry.getValue().value());
        }
        json.writeEndObject();
    }

    private void mapping(Map<String, Node.Entry> entries, String key, Iterable<? extends Node> items)
            throws IOException {
        json.writeStartObject();
        for (Map.Entry<String, Node.Entry> entry : entries.entrySet()) {
            json.writeFieldName(entry.getKey());
            if (entry.getKey().equals(key)) {
                sequence(items);
            } else {
                value(entry.getValue().value());
            }
        }
        json.writeEndObject();
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

    private void sequence(Iterable<? extends Node> items) throws IOException {
        json.writeStartArray();
        for (Node item : items) {
            value(item);
        }
        json.writeEndArray();
    }

    private void scalar(Node.Scalar scalar) throws IOException {
        switch (scalar.kind()) {
            case TEXT -> json.writeString(scalar.text());
            case NUMBER -> json.writeNumber(scalar.text());
            case TRUTH -> json.writeBoolean(scalar.text().equals("true"));
            case NOTHING -> json.writeNull();
        }
    }
}
