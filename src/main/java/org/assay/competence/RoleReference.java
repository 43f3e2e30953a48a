package org.assay.competence;

import java.util.Collection;
import java.util.Optional;
import org.assay.input.Nearest;
import org.assay.input.Node;
import org.assay.input.Problems;

/** The role that a portfolio may name. Records of versions before kept no role, so only the reading of a file asks for it. */
public final class RoleReference {
    private RoleReference() {}

    /**
     * Reports a role that the suite does not have.
     *
     * @param roles ids of the suite's roles
     */
    public static void check(Node portfolio, Collection<String> roles, Problems problems) {
        Optional<Node> role = role(portfolio);
        String id = id(portfolio).orElse("");
        if (!id.isEmpty() && !roles.contains(id)) {
            String others = roles.isEmpty() ? "" : ", or name one of " + String.join(", ", roles);
            problems.add(
                    role.orElseThrow().at(),
                    "the suite " + portfolio.text("suite") + " has no role \"" + id + "\"",
                    Nearest.question(id, roles).orElse("leave \"role\" out" + others));
        }
    }

    /** Id of the candidate's role, where the portfolio names one. */
    static Optional<String> id(Node portfolio) {
        return role(portfolio).map(node -> ((Node.Scalar) node).text().strip()).filter(id -> !id.isEmpty());
    }

    private static Optional<Node> role(Node portfolio) {
        return portfolio
                .get("candidate")
                .flatMap(candidate -> candidate.get("role"))
                .filter(Node.Scalar.class::isInstance);
    }
}
