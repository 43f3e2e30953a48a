package org.assay.report.parts;

import java.text.Bidi;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.assay.input.Node;
import org.assay.record.DecisionRecord;
import org.assay.report.pdf.Faces.Face;
import org.assay.rules.Judgement;

/** Finds text of a record that the PDF cannot show as it was written, so that nobody loses part of a name unnoticed. */
public final class Glyphs {
    private Glyphs() {}

    private static final List<Face> UPRIGHT = List.of(Face.REGULAR, Face.FALLBACK_REGULAR);
    private static final List<Face> BOLD = List.of(Face.BOLD, Face.FALLBACK_BOLD);

    /**
     * One line for each character that no shipped face draws, such as {@code U+738B CJK UNIFIED IDEOGRAPH-738B}, in order of
     * code point; then one line for each text that runs from right to left, which the PDF prints reversed.
     */
    public static List<String> warnings(DecisionRecord record) {
        List<String> texts = texts(record).map(CleanOutput::clean).distinct().toList();
        BitSet characters = new BitSet();
        texts.forEach(text -> text.codePoints().forEach(characters::set));
        List<String> warnings = new ArrayList<>();
        characters.stream().filter(Glyphs::isMissing).forEach(c -> warnings.add("U+%04X %s".formatted(c, name(c))));
        texts.stream()
                .filter(text -> Bidi.requiresBidi(text.toCharArray(), 0, text.length()))
                .forEach(text -> warnings.add("runs from right to left: " + text));
        return warnings;
    }

    private static boolean isMissing(int c) {
        boolean invisible =
                Character.isWhitespace(c) || Character.isISOControl(c) || Character.getType(c) == Character.FORMAT;
        return !invisible && !(drawn(c, UPRIGHT) && drawn(c, BOLD));
    }

    private static boolean drawn(int c, List<Face> faces) {
        return faces.stream().anyMatch(face -> face.has(c));
    }

    /** The JDK names ideographs by their block; Unicode names them by a prefix and their code point. */
    private static String name(int c) {
        if (Character.UnicodeScript.of(c) == Character.UnicodeScript.HAN
                && Character.getType(c) == Character.OTHER_LETTER) {
            return "CJK UNIFIED IDEOGRAPH-%04X".formatted(c);
        }
        return Optional.ofNullable(Character.getName(c)).orElse("unassigned");
    }

    private static Stream<String> texts(DecisionRecord record) {
        return Stream.of(
                        record.inputs().values().stream().flatMap(Glyphs::texts),
                        record.judgements().stream().map(Judgement::statement),
                        record.rules().stream().flatMap(rule -> Stream.of(rule.sentence(), rule.source())))
                .flatMap(texts -> texts);
    }

    private static Stream<String> texts(Node node) {
        if (node instanceof Node.Scalar scalar) {
            return Stream.of(scalar.text());
        }
        if (node instanceof Node.Sequence sequence) {
            return sequence.items().stream().flatMap(Glyphs::texts);
        }
        return ((Node.Mapping) node)
                .entries().values().stream().map(Node.Entry::value).flatMap(Glyphs::texts);
    }
}
