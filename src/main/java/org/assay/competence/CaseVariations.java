package org.assay.competence;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.assay.input.Node;
import org.assay.standard.Method;
import org.assay.standard.Standing;

/** Every combination of method, standing, decision, authentication and age that the first item of evidence can have. */
final class CaseVariations {
    private static final List<String> DECISIONS = List.of("accepted", "rejected", "pending");
    /** Within any limit, a day beyond the case base's, and a day after the assessment. */
    private static final List<String> DATES = List.of("2026-09-01", "2024-10-29", "2026-10-31");

    private CaseVariations() {}

    static List<Node.Mapping> all() {
        List<Node.Mapping> all = new ArrayList<>();
        for (Method method : Method.values()) {
            for (Standing standing : Standing.values()) {
                for (String decision : DECISIONS) {
                    for (String date : DATES) {
                        all.add(given(method, standing, decision, date, true));
                        all.add(given(method, standing, decision, date, false));
                    }
                }
            }
        }
        return all;
    }

    private static Node.Mapping given(
            Method method, Standing standing, String decision, String date, boolean authenticated) {
        Map<String, Node> item = new LinkedHashMap<>();
        item.put("id", Node.Scalar.of("E01"));
        item.put("method", Node.Scalar.of(method.id()));
        item.put("by", by(standing));
        item.put("decision", Node.Scalar.of(decision));
        if (decision.equals("rejected")) {
            item.put("reason", Node.Scalar.of("it is incomplete"));
        }
        item.put("date", Node.Scalar.of(date));
        item.put("authenticated", Node.Scalar.of(authenticated));
        return Node.Mapping.of(Map.of("evidence", Node.Sequence.of(List.of(Node.Mapping.of(item)))));
    }

    /** As the candidate, the candidate of the case base. */
    private static Node.Mapping by(Standing standing) {
        Node own = Node.Scalar.of(standing.id());
        return standing == Standing.CANDIDATE
                ? Node.Mapping.of(
                        Map.of("id", Node.Scalar.of("C-01"), "name", Node.Scalar.of("The Candidate"), "standing", own))
                : Node.Mapping.of(Map.of("standing", own));
    }
}
