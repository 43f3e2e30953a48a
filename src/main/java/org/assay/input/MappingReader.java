package org.assay.input;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The reading of one mapping. What is missing or wrong is recorded as a problem, and a harmless stand-in returned, so
 * that reading goes on and finds everything; {@link Problems#throwIfAny} afterwards keeps stand-ins from being used.
 *
 * <p>A key without a value, or with blank text, counts as left out. Texts come without the space around them.
 */
public final class MappingReader {
    private final MappingKeys keys;

    private MappingReader(Node.Mapping mapping, Problems problems) {
        this.keys = new MappingKeys(mapping, problems);
    }

    /** Reads a mapping; anything else is one problem, and what is asked of it then goes unreported. */
    public static MappingReader of(Node node, Problems problems) {
        return of("this", node, problems, "keys with values");
    }

    private static MappingReader of(String label, Node node, Problems problems, String wanted) {
        if (node instanceof Node.Mapping mapping) {
            return new MappingReader(mapping, problems);
        }
        problems.add(node.at(), label + " is " + Shape.describe(node), "give it " + wanted);
        return new MappingReader(new Node.Mapping(node.at(), Map.of()), new Problems());
    }

    /** Demands the kind of file. In a file of another kind nothing else is worth reporting. */
    public void kind(String expected) {
        keys.kind(expected);
    }

    /** One line of at most 200 characters. */
    public String name(String key) {
        return keys.required(key, Shape.Text.NAME, "");
    }

    public Optional<String> optionalName(String key) {
        return keys.optional(key, Shape.Text.NAME);
    }

    /** Text of at most 4,000 characters. */
    public String prose(String key) {
        return keys.required(key, Shape.Text.PROSE, "");
    }

    /** The same, of which punctuation alone is none. */
    public String reason(String key) {
        return keys.required(key, new Shape.Reason(), "");
    }

    public Optional<String> optionalProse(String key) {
        return keys.optional(key, Shape.Text.PROSE);
    }

    /** Up to 64 characters of {@code A-Z a-z 0-9 . _ / -}; a number without quotes is taken as it is written. */
    public String id(String key) {
        return keys.required(key, new Shape.Id(), "");
    }

    public Optional<String> optionalId(String key) {
        return keys.optional(key, new Shape.Id());
    }

    /** Ids, each once; none where the key is left out. */
    public List<String> ids(String key) {
        return keys.all(key, new Shape.Id());
    }

    /** A day that exists. */
    public LocalDate date(String key) {
        return keys.required(key, new DateShape(), LocalDate.EPOCH);
    }

    public Optional<LocalDate> optionalDate(String key) {
        return keys.optional(key, new DateShape());
    }

    /** A whole number from {@code min} to {@code max}. */
    public int number(String key, int min, int max) {
        return keys.required(key, new Shape.Number(min, max, true), BigDecimal.valueOf(min))
                .intValueExact();
    }

    public Optional<Integer> optionalNumber(String key, int min, int max) {
        return keys.optional(key, new Shape.Number(min, max, true)).map(BigDecimal::intValueExact);
    }

    /** A number from {@code min} to {@code max} that may have decimals. */
    public BigDecimal decimal(String key, int min, int max) {
        return keys.required(key, new Shape.Number(min, max, false), BigDecimal.valueOf(min));
    }

    public Optional<BigDecimal> optionalDecimal(String key, int min, int max) {
        return keys.optional(key, new Shape.Number(min, max, false));
    }

    /** A SHA-256 hash, in lower case. */
    public String sha256(String key) {
        return keys.required(key, new HashShape(), "0".repeat(64));
    }

    public Optional<String> optionalSha256(String key) {
        return keys.optional(key, new HashShape());
    }

    public boolean flag(String key) {
        return keys.required(key, new Shape.Flag(), false);
    }

    public boolean flag(String key, boolean otherwise) {
        return keys.optional(key, new Shape.Flag()).orElse(otherwise);
    }

    /** A constant, which the file writes in lower case with hyphens. */
    public <E extends Enum<E>> E choice(String key, Class<E> type) {
        return keys.required(key, new Shape.Choice<>(type), type.getEnumConstants()[0]);
    }

    public <E extends Enum<E>> Optional<E> optionalChoice(String key, Class<E> type) {
        return keys.optional(key, new Shape.Choice<>(type));
    }

    /** Constants, each once; none where the key is left out. */
    public <E extends Enum<E>> List<E> choices(String key, Class<E> type) {
        return keys.all(key, new Shape.Choice<>(type));
    }

    /** A list of mappings; empty where the key is left out. */
    public List<MappingReader> list(String key) {
        String label = "an entry of " + Characters.quoted(key);
        return keys.items(key).stream()
                .map(item -> of(label, item, keys.problems(), "keys with values"))
                .toList();
    }

    /** A list of at least one mapping. */
    public List<MappingReader> requiredList(String key) {
        keys.requireEntry(key);
        return list(key);
    }

    /** @param wanted the keys that messages name */
    public MappingReader child(String key, String... wanted) {
        return optionalChild(key, wanted).orElseGet(() -> {
            keys.missing(key, wanted.length == 0 ? "its keys and values" : named(wanted));
            return new MappingReader(new Node.Mapping(at(key), Map.of()), new Problems());
        });
    }

    /** @param wanted the keys that messages name */
    public Optional<MappingReader> optionalChild(String key, String... wanted) {
        String remedy = wanted.length == 0 ? "keys with values" : named(wanted);
        return keys.value(key).map(node -> of(Characters.quoted(key), node, keys.problems(), remedy));
    }

    private static String named(String... keys) {
        return "the keys " + String.join(", ", keys);
    }

    /** Where the mapping begins. */
    public Source at() {
        return keys.mapping().at();
    }

    /** Where the value of a key is; where the mapping begins if it has none. */
    public Source at(String key) {
        return keys.at(key);
    }

    /** Whether a key is there with a value. */
    public boolean has(String key) {
        return keys.value(key).isPresent();
    }

    /** Whether a key is left out, or holds a list without entries. */
    public boolean isEmptyList(String key) {
        return keys.value(key)
                .map(value ->
                        value instanceof Node.Sequence list && list.items().isEmpty())
                .orElse(true);
    }

    /** Whether the value of a key is a list. */
    public boolean isList(String key) {
        return keys.value(key).filter(Node.Sequence.class::isInstance).isPresent();
    }

    /** The keys of the mapping, in the file's order, where they are names that the file chooses. */
    public List<String> keys() {
        return List.copyOf(keys.mapping().entries().keySet());
    }

    /** Reports every key that was never asked for, but for a {@code note}, which anything may have. Call it last. */
    public void done() {
        optionalProse("note");
        exactly();
    }

    /** The same of what the program itself writes, in which nobody makes a note. */
    public void exactly() {
        keys.reportUnknown();
    }
}
