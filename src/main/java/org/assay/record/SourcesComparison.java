package org.assay.record;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.assay.input.Node;
import org.assay.input.Sha256;

/** The documents that a record cites beside those of the installed standard and of the rulebook. */
final class SourcesComparison {
    private static final String DOCUMENTS = "documents";
    private static final String CLAUSES = "clauses";
    private static final NodeComparison COMPARISON = new NodeComparison("in the record", "as installed");

    private final Node standard;
    private final List<Node> known;
    private final Map<String, String> earlierTitles;

    /**
     * @param standard as a file of {@code kind: sources}
     * @param earlierTitles SHA-256 of titles of clauses, by document and id, that the release called otherwise which made the
     *     record
     */
    SourcesComparison(Node standard, Judging judging, Map<String, String> earlierTitles) {
        this.standard = standard;
        this.earlierTitles = earlierTitles;
        known = Stream.concat(standard.items(DOCUMENTS).stream(), judging.sources().stream())
                .toList();
    }

    /**
     * What is cited otherwise than it is installed. A record keeps the clauses that were cited, so that others are no
     * difference.
     *
     * @param allKnown whether every document has to be known, as the rulebook is that of the record
     */
    List<String> differences(Node recorded, boolean allKnown) {
        List<String> differences =
                new ArrayList<>(COMPARISON.differences("sources", without(recorded), without(standard)));
        List<String> ids = ids(recorded.items(DOCUMENTS));
        if (Set.copyOf(ids).size() < ids.size()) {
            differences.add("sources: a document is there twice");
        }
        for (Node document : recorded.items(DOCUMENTS)) {
            String place = "document " + document.text("id");
            Optional<Node> installed = withId(document.text("id"));
            if (installed.isPresent()) {
                differences.addAll(COMPARISON.differences(place, without(document), without(installed.get())));
                clauses(place, document, installed.get(), differences);
            } else if (allKnown) {
                differences.add(place + ": neither the installed standard nor the rulebook has such a document");
            }
        }
        return differences;
    }

    private void clauses(String place, Node document, Node installed, List<String> differences) {
        Map<String, Node> clauses = installed.items(CLAUSES).stream()
                .collect(Collectors.toMap(clause -> clause.text("id"), clause -> clause, (one, other) -> one));
        List<String> cited = ids(document.items(CLAUSES));
        if (Set.copyOf(cited).size() < cited.size()) {
            differences.add(place + ": a clause is there twice");
        }
        for (Node clause : document.items(CLAUSES)) {
            String at = place + ", " + clause.text("id");
            Node there = clauses.get(clause.text("id"));
            if (there == null) {
                differences.add(at + ": the installed document has no such clause");
            } else {
                differences.addAll(COMPARISON.differences(at, clause, called(document, clause, there)));
            }
        }
    }

    /** The clause as installed, under the title that the release gave it which made the record. */
    private Node called(Node document, Node recorded, Node installed) {
        String title = recorded.text("title");
        String hash = Sha256.of(title.getBytes(StandardCharsets.UTF_8));
        return hash.equals(earlierTitles.get(document.text("id") + ", " + recorded.text("id")))
                        && installed instanceof Node.Mapping mapping
                ? mapping.with("title", Node.Scalar.of(title))
                : installed;
    }

    private Optional<Node> withId(String id) {
        return known.stream().filter(node -> node.text("id").equals(id)).findFirst();
    }

    private static List<String> ids(List<Node> nodes) {
        return nodes.stream().map(node -> node.text("id")).toList();
    }

    /** A document but for the lists that are compared entry by entry. */
    private static Node without(Node node) {
        Node.Sequence none = Node.Sequence.of(List.of());
        Node.Mapping bare = node instanceof Node.Mapping mapping ? mapping : Node.Mapping.of(Map.of());
        for (String list : List.of(DOCUMENTS, CLAUSES)) {
            bare = bare.get(list).isPresent() ? bare.with(list, none) : bare;
        }
        return bare;
    }
}
