package org.assay.input;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.assay.input.Node.Scalar.Kind;

/** What one value has to look like, and how it is read. */
sealed interface Shape<T>
        permits Shape.Text, Shape.Reason, Shape.Id, Shape.Number, Shape.Flag, Shape.Choice, DateShape, HashShape {

    /** What to write, to complete a remedy. */
    String wanted();

    /** Whether a word may stand there that YAML reads as something else, such as {@code Null} or {@code true}. */
    default boolean isText() {
        return false;
    }

    /** What the value means; otherwise {@link Value#refuse} has recorded why not. */
    Optional<T> read(Value value);

    /**
     * A value about to be read.
     *
     * @param label how messages name it
     */
    record Value(String label, Node node, Problems problems) {

        /** As written, where it is of one of these kinds. */
        Optional<String> text(Kind... kinds) {
            return node instanceof Node.Scalar scalar && Arrays.asList(kinds).contains(scalar.kind())
                    ? Optional.of(scalar.text().strip())
                    : Optional.empty();
        }

        <T> Optional<T> refuse(String wrong, String remedy) {
            problems.add(node.at(), label + " " + wrong, remedy);
            return Optional.empty();
        }

        <T> Optional<T> refuse(Shape<T> shape) {
            return shape.isText() && node instanceof Node.Scalar word && word.kind() == Kind.TRUTH
                    ? refuse(
                            "is read as the truth value " + word.text(),
                            "put it in quotes if it is meant, otherwise give it " + shape.wanted())
                    : refuse("is " + describe(node), "give it " + shape.wanted());
        }
    }

    /** A value in a message. */
    static String describe(Node node) {
        if (node instanceof Node.Scalar scalar) {
            return switch (scalar.kind()) {
                case TEXT -> "the text " + Characters.quoted(scalar.text());
                case NUMBER -> "the number " + scalar.text();
                case TRUTH -> scalar.text();
                case NOTHING -> "empty";
            };
        }
        return node instanceof Node.Sequence ? "a list" : "a mapping";
    }

    /** Words, where numbers count as such: a title may be 1984. */
    record Text(int limit, boolean oneLine) implements Shape<String> {
        static final Text NAME = new Text(Limits.NAME, true);
        static final Text PROSE = new Text(Limits.PROSE, false);

        @Override
        public boolean isText() {
            return true;
        }

        @Override
        public String wanted() {
            return oneLine ? "one line of text" : "text";
        }

        @Override
        public Optional<String> read(Value value) {
            Optional<String> text = value.text(Kind.TEXT, Kind.NUMBER);
            if (text.isEmpty()) {
                return value.refuse(this);
            }
            int length = Characters.count(text.get());
            if (length > limit) {
                return value.refuse("has " + length + " characters", "shorten it to at most " + limit);
            }
            if (oneLine && (text.get().indexOf('\n') >= 0 || text.get().indexOf('\t') >= 0)) {
                return value.refuse("holds a line break or a tab", "write it on one line, with spaces");
            }
            return text;
        }
    }

    /** Why somebody decided so, in words: a stroke or dots, as fill a form, are none. */
    record Reason() implements Shape<String> {
        private static final Pattern MORE_THAN_PUNCTUATION = Pattern.compile("[^\\p{P}\\s]");

        @Override
        public String wanted() {
            return Text.PROSE.wanted();
        }

        @Override
        public boolean isText() {
            return true;
        }

        @Override
        public Optional<String> read(Value value) {
            Optional<String> text = Text.PROSE.read(value);
            return text.isEmpty() || MORE_THAN_PUNCTUATION.matcher(text.get()).find()
                    ? text
                    : value.refuse(
                            "is " + Characters.quoted(text.get()) + ", which gives no reason", "say in words why");
        }
    }

    /** A short name that other entries refer to. */
    record Id() implements Shape<String> {
        private static final Pattern PATTERN = Pattern.compile("[A-Za-z0-9._/-]{1,64}");

        @Override
        public boolean isText() {
            return true;
        }

        @Override
        public String wanted() {
            return "an id of 1 to 64 letters A to Z, digits and . _ / -";
        }

        @Override
        public Optional<String> read(Value value) {
            Optional<String> id = value.text(Kind.TEXT, Kind.NUMBER)
                    .filter(text -> PATTERN.matcher(text).matches());
            return id.isPresent() ? id : value.refuse(this);
        }
    }

    /** A number between two others, both included. Its digits are few, whatever is computed with it later. */
    record Number(long min, long max, boolean whole) implements Shape<BigDecimal> {
        private static final Pattern WHOLE = Pattern.compile("-?[0-9]{1,18}");
        private static final Pattern DECIMAL = Pattern.compile("-?[0-9]{1,18}(\\.[0-9]{1,18})?");

        @Override
        public String wanted() {
            return (whole ? "a whole number" : "a number") + " from " + min + " to " + max;
        }

        @Override
        public Optional<BigDecimal> read(Value value) {
            Optional<BigDecimal> number = value.text(Kind.NUMBER)
                    .filter(text -> (whole ? WHOLE : DECIMAL).matcher(text).matches())
                    .map(BigDecimal::new)
                    .filter(n ->
                            n.compareTo(BigDecimal.valueOf(min)) >= 0 && n.compareTo(BigDecimal.valueOf(max)) <= 0);
            if (number.isPresent()) {
                return number;
            }
            boolean quoted = value.text(Kind.TEXT)
                    .filter(text -> DECIMAL.matcher(text).matches())
                    .isPresent();
            return value.refuse(
                    "is " + describe(value.node()), "give it " + wanted() + (quoted ? ", without quotes" : ""));
        }
    }

    /** Yes or no. */
    record Flag() implements Shape<Boolean> {
        @Override
        public String wanted() {
            return "true or false";
        }

        @Override
        public Optional<Boolean> read(Value value) {
            Optional<Boolean> flag = value.text(Kind.TRUTH).map(Boolean::valueOf);
            return flag.isPresent() ? flag : value.refuse(this);
        }
    }

    /** One of the constants of an enum, in lower case with hyphens. */
    record Choice<E extends Enum<E>>(Class<E> type) implements Shape<E> {
        @Override
        public String wanted() {
            return "one of " + String.join(", ", names());
        }

        @Override
        public Optional<E> read(Value value) {
            Optional<String> text = value.text(Kind.TEXT);
            Optional<E> choice = text.flatMap(written -> Arrays.stream(type.getEnumConstants())
                    .filter(constant -> name(constant).equals(written))
                    .findFirst());
            if (choice.isPresent()) {
                return choice;
            }
            Optional<String> near = text.flatMap(written -> Nearest.to(written, names()));
            return near.isEmpty()
                    ? value.refuse(this)
                    : value.refuse(
                            "is " + describe(value.node()),
                            "did you mean " + Characters.quoted(near.get()) + "? Give it " + wanted());
        }

        private List<String> names() {
            return Arrays.stream(type.getEnumConstants()).map(Choice::name).toList();
        }

        private static String name(Enum<?> constant) {
            return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}
