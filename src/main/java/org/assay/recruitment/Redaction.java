package org.assay.recruitment;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.assay.input.Node;

/**
 * Takes personal data out of what a record was judged from, and leaves what the rules judged: ids, scores, claims of a
 * guaranteed interview, who closed an application, that a comment stands somewhere and that a relationship was declared.
 */
final class Redaction {
    private static final Node REDACTED = Node.Scalar.of("redacted");

    private Redaction() {}

    /** Names become ids; what panel members wrote of applicants goes. */
    static Node vacancy(Node vacancy) {
        if (!(vacancy instanceof Node.Mapping mapping)) {
            return vacancy;
        }
        Node.Mapping redacted = each(replaced(mapping, "contact", REDACTED), "panel", Redaction::member);
        return each(redacted, "orderAmongEquals", order -> replaced(order, "reason", REDACTED));
    }

    private static Node member(Node.Mapping member) {
        Node.Mapping unnamed = replaced(member, "name", Node.Scalar.of(member.text("id")));
        return each(unnamed, "declared", declared -> replaced(declared, "relationship", REDACTED));
    }

    private static Node.Mapping each(Node.Mapping of, String list, Function<Node.Mapping, Node> change) {
        if (of.items(list).isEmpty()) {
            return of;
        }
        List<Node> changed = of.items(list).stream()
                .map(item -> item instanceof Node.Mapping mapping ? change.apply(mapping) : item)
                .toList();
        return of.with(list, Node.Sequence.of(changed));
    }

    private static Node.Mapping replaced(Node.Mapping in, String key, Node value) {
        return in.get(key).isPresent() ? in.with(key, value) : in;
    }

    /** Whether applications are what came of {@link #applications}. */
    static boolean isRedacted(Node applications) {
        return applications.text("redacted").equals("true");
    }

    /** Who may be one person is told by their names, which go. */
    static Node applications(Node applications) {
        List<Node> applicants = applications.items("applicants").stream()
                .map(Redaction::applicant)
                .toList();
        return applications instanceof Node.Mapping mapping
                ? mapping.with("applicants", Node.Sequence.of(applicants)).with("redacted", Node.Scalar.of(true))
                : applications;
    }

    private static Node applicant(Node applicant) {
        Map<String, Node> kept = new LinkedHashMap<>();
        for (String key : List.of("id", "guaranteedInterviewClaimed", "closedBy")) {
            applicant.get(key).ifPresent(value -> kept.put(key, value));
        }
        kept.put("name", REDACTED);
        applicant.get("closed").ifPresent(reason -> kept.put("closed", REDACTED));
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
