package org.assay.record;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.assay.input.Node;
import org.assay.rules.Ground;
import org.assay.rules.Judgement;
import org.assay.rules.RuleInfo;

/**
 * What a record keeps of the documents that a suite cites: the clauses that its rules and figures name, so that a clause on
 * another matter leaves it as it is.
 */
public final class CitedClauses {
    private final Set<String> citations;

    /** @param judgements those whose figures are cited */
    public CitedClauses(List<RuleInfo> rules, Optional<DecisionRecord.Centre> centre, List<Judgement> judgements) {
        Stream<String> ofRules = rules.stream().map(RuleInfo::source);
        Stream<String> ofFigures = Stream.concat(
                        judgements.stream()
                                .flatMap(judgement -> judgement.because().stream())
                                .filter(Ground.Figure.class::isInstance)
                                .map(Ground.Figure.class::cast),
                        centre.map(DecisionRecord.Centre::figures).orElse(List.of()).stream())
                .map(Ground.Figure::source);
        citations = Stream.concat(ofRules, ofFigures).collect(Collectors.toSet());
    }

    /**
     * A file of {@code kind: sources} with these clauses alone; as it is where none of them is cited, for no such file is
     * without a document.
     */
    public Node of(Node sources) {
        List<Node> documents = sources.items("documents").stream()
                .flatMap(document -> document(document).stream())
                .toList();
        return documents.isEmpty() || !(sources instanceof Node.Mapping file)
                ? sources
                : file.with("documents", Node.Sequence.of(documents));
    }

    private Optional<Node> document(Node document) {
        String id = document.text("id");
        if (citations.contains(id)) {
            return Optional.of(document);
        }
        List<Node> clauses = document.items("clauses").stream()
                .filter(clause -> citations.contains(id + ", " + clause.text("id")))
                .toList();
        return clauses.isEmpty() || !(document instanceof Node.Mapping entry)
                ? Optional.empty()
                : Optional.of(entry.with("clauses", Node.Sequence.of(clauses)));
    }
}
