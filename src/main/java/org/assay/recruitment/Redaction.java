package org.assay.recruitment;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.assay.input.Node;

/** Takes personal data out of recorded applications, and leaves what the rules judged. */
final class Redaction {
    private static final Node REDACTED = Node.Scalar.of("redacted");

    private Redaction() {}

    static Node of(Node applications) {
        List<Node> applicants = applications.items("applicants").stream()
                .map(Redaction::applicant)
                .toList();
        return applications instanceof Node.Mapping mapping
                ? mapping.with("applicants", Node.Sequence.of(applicants)).with("redacted", Node.Scalar.of(true))
                : applications;
    }

    private static Node applicant(Node applicant) {
        Map<String, Node> kept = new LinkedHashMap<>();
        for (String key : List.of("id", "guaranteedInterviewClaimed")) {
            applicant.get(key).ifPresent(value -> kept.put(key, value));
        }
        kept.put("name", REDACTED);
        List<Node> grids =
                applicant.items("grids").stream().map(Redaction::grid).toList();
        if (!grids.isEmpty()) {
            kept.put("grids", Node.Sequence.of(grids));
        }
        return Node.Mapping.of(kept);
    }

    /** That a comment stands there is judged; what it says is not. */
    private static Node grid(Node grid) {
        Map<String, Node> comments = new LinkedHashMap<>();
        if (grid.get("comments").orElse(grid) instanceof Node.Mapping given
                && grid.get("comments").isPresent()) {
            given.entries().keySet().forEach(criterion -> comments.put(criterion, REDACTED));
        }
        return grid instanceof Node.Mapping mapping && !comments.isEmpty()
                ? mapping.with("comments", Node.Mapping.of(comments))
                : grid;
    }
}
