package org.assay.input;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.assay.input.Node.Scalar.Kind;

/** JSON as RFC 8259 has it, without any of the usual indulgences. */
final class JsonReader {
    /** The limits are held by {@link Tree}, which names the place and goes on; these only must not be met first. */
    private static final JsonFactory FACTORY = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNameLength(Limits.RECORD_BYTES)
                    .maxStringLength(Limits.RECORD_BYTES)
                    .maxNumberLength(Limits.RECORD_BYTES)
                    .build())
            .disable(JsonFactory.Feature.CANONICALIZE_FIELD_NAMES)
            .build();

    private final Tree tree;
    private final Places places;

    private JsonReader(Tree tree, Places places) {
        this.tree = tree;
        this.places = places;
    }

    static void read(String path, String text, Tree tree) {
        new JsonReader(tree, new Places(path, text)).read(text);
    }

    private void read(String text) {
        try (JsonParser json = FACTORY.createParser(text)) {
            for (JsonToken token = json.nextToken(); token != null; token = json.nextToken()) {
                Source at = places.at(json.currentTokenLocation().getCharOffset());
                if (tree.root().isPresent()) {
                    tree.stop(at, "the document has ended before this", "keep one document in a file");
                }
                take(token, at, json.getText());
            }
        } catch (JsonProcessingException e) {
            int offset = Math.min((int) e.getLocation().getCharOffset(), text.length());
            SyntaxMistake mistake = SyntaxMistake.inJson(e.getOriginalMessage(), Places.shown(text, offset));
            tree.stop(places.at(offset), mistake.wrong(), mistake.remedy());
        } catch (IOException e) {
            throw new UncheckedIOException("reading from memory", e);
        }
    }

    private void take(JsonToken token, Source at, String text) {
        switch (token) {
            case START_OBJECT -> tree.beginMapping(at);
            case START_ARRAY -> tree.beginSequence(at);
            case END_OBJECT, END_ARRAY -> tree.end();
            case FIELD_NAME -> tree.key(at, text);
            case VALUE_STRING -> tree.scalar(at, Kind.TEXT, text);
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> tree.scalar(at, Kind.NUMBER, text);
            case VALUE_TRUE, VALUE_FALSE -> tree.scalar(at, Kind.TRUTH, text);
            case VALUE_NULL -> tree.scalar(at, Kind.NOTHING, "");
            default -> throw new IllegalStateException("JSON has no " + token);
        }
    }
}
