package org.assay.input;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.yaml.snakeyaml.events.ScalarEvent;

/**
 * Text without quotes in YAML that ends before it was meant to: in {@code title: Call #3 of the day}, the title is
 * {@code Call}, since # after a space begins a comment. Such a file may be as it is meant, so this is told and no error. A
 * comment that is written as one, with a space after #, is taken for one.
 */
public final class CutText {
    private static final int TOLD = 20;
    private static final Pattern SIGN = Pattern.compile("[ \\t]#[^\\s#]");
    private static final Pattern LETTER = Pattern.compile("\\p{L}");

    private final Places places;
    private final String text;
    private final Consumer<Problem> told;

    CutText(String path, String text, Consumer<Problem> told) {
        this.places = new Places(path, text);
        this.text = text;
        this.told = told;
    }

    /** Where text may have been cut off in a document, the first twenty places; none in one that is not YAML. */
    public static List<Problem> in(InputDocument document) {
        List<Problem> found = new ArrayList<>();
        try {
            DocumentReader.read(document, new Problems(), found::add);
        } catch (InputException unread) {
            // whoever reads the document tells what is wrong with it
        }
        return found.stream().limit(TOLD).toList();
    }

    /** Whether there can be any, which is quickly told. */
    static boolean mayBeIn(String text) {
        return SIGN.matcher(text).find();
    }

    /** Looks at what stands behind a value. A date or a number is whole, whatever follows it. */
    void look(ScalarEvent scalar) {
        boolean words =
                scalar.getValue().isEmpty() || LETTER.matcher(scalar.getValue()).find();
        if (!scalar.isPlain() || !words) {
            return;
        }
        int end = text.offsetByCodePoints(0, scalar.getEndMark().getIndex());
        int sign = end;
        while (sign < text.length() && (text.charAt(sign) == ' ' || text.charAt(sign) == '\t')) {
            sign++;
        }
        if (sign > end && SIGN.matcher(text).region(sign - 1, text.length()).lookingAt()) {
            told.accept(new Problem(
                    places.at(sign),
                    (scalar.getValue().isEmpty() ? "no value is read" : "the text ends")
                            + " before this #, which begins a" + " comment",
                    "put the text in quotes if it goes on, or a space after # if it is a comment"));
        }
    }
}
