package org.assay.rules.book;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.assay.input.CanonicalJson;
import org.assay.input.Node;
import org.assay.input.Sha256;

/**
 * The hash by which a record names what decided: that of a canonical JSON document of the stages in their order, the
 * texts of the rules by their paths, and the figures and tables that they ask for. Whoever has the rulebook's files can take it again.
 */
public final class RulebookHash {
    /**
     * Raised whenever anything else is hashed, or in another form: hashes of two versions cannot be compared. The first,
     * of release 0.1.0, was taken over the files and the words in which the program then printed figures.
     */
    public static final int VERSION = 2;

    private RulebookHash() {}

    static String of(
            List<String> stages,
            Map<String, String> texts,
            List<RulebookHeader.DatedFigure> figures,
            List<DecisionTable> tables) {
        return Sha256.of(CanonicalJson.write(document(stages, texts, figures, tables)));
    }

    /** What is hashed, as a tree. */
    static Node document(
            List<String> stages,
            Map<String, String> texts,
            List<RulebookHeader.DatedFigure> figures,
            List<DecisionTable> tables) {
        Map<String, Node> document = new TreeMap<>();
        document.put("hash", Node.Scalar.of(VERSION));
        document.put(
                "stages", Node.Sequence.of(stages.stream().map(Node.Scalar::of).toList()));
        document.put("rules", texts(texts));
        document.put(
                "tables", texts(tables.stream().collect(Collectors.toMap(DecisionTable::path, DecisionTable::text))));
        document.put(
                "figures",
                Node.Sequence.of(figures.stream().map(RulebookHash::figure).toList()));
        return Node.Mapping.of(document);
    }

    private static Node texts(Map<String, String> texts) {
        Map<String, Node> nodes = new TreeMap<>();
        texts.forEach((path, text) -> nodes.put(path, Node.Scalar.of(text)));
        return Node.Mapping.of(nodes);
    }

    private static Node figure(RulebookHeader.DatedFigure figure) {
        return Node.Mapping.of(Map.of(
                "name", Node.Scalar.of(figure.name()),
                "from", Node.Scalar.of(figure.from().toString()),
                "value", figure.day().map(day -> Node.Scalar.of(day.toString())).orElse(Node.Scalar.of(figure.value())),
                "unit", Node.Scalar.of(figure.unit()),
                "source", Node.Scalar.of(figure.source())));
    }
}
