package org.assay.competence;

import java.util.Collection;
import java.util.List;
import org.assay.input.Nearest;
import org.assay.input.Node;
import org.assay.input.Problems;

/** The qualifications that a portfolio may name. */
final class QualificationReference {
    private QualificationReference() {}

    /** Their ids, as the file has them. */
    static List<String> ids(Node portfolio) {
        return portfolio.items("qualifications").stream()
                .map(node -> node instanceof Node.Scalar id ? id.text().strip() : "")
                .filter(id -> !id.isEmpty())
                .toList();
    }

    /**
     * Reports one that the suite does not have.
     *
     * @param known ids of the suite's qualifications
     */
    static void check(Node portfolio, Collection<String> known, Problems problems) {
        for (Node node : portfolio.items("qualifications")) {
            if (node instanceof Node.Scalar scalar
                    && !known.contains(scalar.text().strip())) {
                String id = scalar.text().strip();
                problems.add(
                        node.at(),
                        "the suite " + portfolio.text("suite") + " has no qualification \"" + id + "\"",
                        Nearest.question(id, known)
                                .orElse(
                                        known.isEmpty()
                                                ? "leave \"qualifications\" out"
                                                : "name one of " + String.join(", ", known)));
            }
        }
    }
}
