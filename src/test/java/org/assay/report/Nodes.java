package org.assay.report;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.assay.input.Node;
import org.assay.input.Source;

/** YAML of the test resources as nodes, and changes to them. */
final class Nodes {
    private Nodes() {}

    private static final ObjectMapper YAML = new ObjectMapper(new YAMLFactory());
    private static final Source AT = Source.whole("test");

    static Node resource(String name) {
        try (InputStream in = Nodes.class.getResourceAsStream("/report/" + name)) {
            return node(YAML.readTree(in));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Node yaml(String text) {
        try {
            return node(YAML.readTree(text));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Node list(List<Node> items) {
        return new Node.Sequence(AT, items);
    }

    static Node text(String text) {
        return new Node.Scalar(AT, Node.Scalar.Kind.TEXT, text);
    }

    /** The same mapping with one value set. */
    static Node with(Node mapping, String key, Node value) {
        Map<String, Node.Entry> entries = new LinkedHashMap<>(((Node.Mapping) mapping).entries());
        entries.put(key, new Node.Entry(AT, value));
        return new Node.Mapping(AT, entries);
    }

    static Node get(Node mapping, String key) {
        return mapping.get(key).orElseThrow();
    }

    static List<String> strings(Node mapping, String key) {
        return mapping.items(key).stream()
                .map(item -> ((Node.Scalar) item).text())
                .toList();
    }

    private static Node node(JsonNode json) {
        if (json.isArray()) {
            List<Node> items = new ArrayList<>();
            json.forEach(item -> items.add(node(item)));
            return new Node.Sequence(AT, items);
        }
        if (json.isObject()) {
            Map<String, Node.Entry> entries = new LinkedHashMap<>();
            json.properties().forEach(e -> entries.put(e.getKey(), new Node.Entry(AT, node(e.getValue()))));
            return new Node.Mapping(AT, entries);
        }
        Node.Scalar.Kind kind = json.isBoolean()
                ? Node.Scalar.Kind.TRUTH
                : json.isNumber() ? Node.Scalar.Kind.NUMBER : Node.Scalar.Kind.TEXT;
        return new Node.Scalar(AT, kind, json.asText());
    }
}
