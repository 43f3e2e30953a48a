package org.assay.competence;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.assay.competence.facts.Decision;
import org.assay.input.Node;
import org.assay.standard.Method;
import org.assay.standard.Requirement;
import org.assay.standard.Standing;

/**
 * An item of evidence that a test makes up.
 *
 * @param claims the requirements that it is offered for, each with the assessor's decision
 */
record Piece(
        String id,
        Method method,
        String date,
        String by,
        Standing standing,
        boolean authenticated,
        Decision decision,
        Map<Requirement, Decision> claims) {

    /** An item that nothing speaks against. */
    static Piece valid(String id, Method method, List<Requirement> claims) {
        Map<Requirement, Decision> accepted = new LinkedHashMap<>();
        claims.forEach(claim -> accepted.put(claim, Decision.ACCEPTED));
        return new Piece(
                id, method, "2026-10-01", "P-" + method.id(), standing(method), true, Decision.ACCEPTED, accepted);
    }

    private static Standing standing(Method method) {
        return switch (method) {
            case OBSERVATION -> Standing.ASSESSOR;
            case EXPERT_WITNESS_TESTIMONY -> Standing.EXPERT_WITNESS;
            case WITNESS_TESTIMONY -> Standing.WITNESS;
            default -> Standing.CANDIDATE;
        };
    }

    /** As the portfolio's file has it, each claim in an entry of its own. */
    Node node() {
        String who = standing == Standing.CANDIDATE ? Dossier.CANDIDATE : by;
        Map<String, Node> item = new LinkedHashMap<>();
        item.put("id", text(id));
        item.put("title", text("Item " + id));
        item.put("method", text(method.id()));
        item.put("date", text(date));
        item.put(
                "by",
                Node.Mapping.of(Map.of("id", text(who), "name", text(name(who)), "standing", text(standing.id()))));
        item.put("authenticated", Node.Scalar.of(authenticated));
        decide(item, decision);
        List<Node> covers = new ArrayList<>();
        claims.forEach((requirement, decided) -> {
            Map<String, Node> cover = new LinkedHashMap<>(named(requirement));
            decide(cover, decided);
            covers.add(Node.Mapping.of(cover));
        });
        item.put("covers", Node.Sequence.of(covers));
        return Node.Mapping.of(item);
    }

    /** Everybody has one name wherever they are named. */
    static String name(String id) {
        return "Somebody called " + id;
    }

    /** An entry that names one requirement. */
    static Map<String, Node> named(Requirement requirement) {
        return Map.of(
                "unit",
                text(requirement.unitCode()),
                requirement.kind().plural(),
                Node.Sequence.of(List.of(text(requirement.id()))));
    }

    private static void decide(Map<String, Node> entry, Decision decision) {
        entry.put("decision", text(decision.name().toLowerCase(Locale.ROOT)));
        if (decision == Decision.REJECTED) {
            entry.put("reason", text("It shows something else"));
        }
    }

    static Node text(String text) {
        return Node.Scalar.of(text);
    }
}
