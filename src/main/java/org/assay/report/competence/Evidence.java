package org.assay.report.competence;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.assay.input.Node;
import org.assay.report.parts.Badge;
import org.assay.report.parts.Inputs;
import org.assay.report.parts.Judgements;
import org.assay.rules.Judgement;
import org.assay.rules.Subject.Kind;

/** One item of evidence of the portfolio, with what was judged of it. */
final class Evidence {
    private final Node node;
    private final Judgements judgements;
    private final Set<String> claims = new LinkedHashSet<>();
    private final Set<String> undecided = new LinkedHashSet<>();

    Evidence(Node node, Judgements judgements) {
        this.node = node;
        this.judgements = judgements;
        for (Node covers : node.items("covers")) {
            for (String key : List.of("outcomes", "knowledge", "scope")) {
                for (String id : Inputs.texts(covers, key)) {
                    String requirement = covers.text("unit") + "/" + id;
                    claims.add(requirement);
                    if (isPending(covers)) {
                        undecided.add(requirement);
                    }
                }
            }
        }
    }

    Node node() {
        return node;
    }

    String id() {
        return node.text("id");
    }

    /** Whether the item is admissible, and why. */
    List<Judgement> results() {
        return judgements.about(Kind.EVIDENCE, id()).stream()
                .filter(judgement -> !Judgements.closes(judgement))
                .toList();
    }

    /** What an assessor has not decided on is not told as if it had been turned down. */
    Badge status() {
        return isPending(node) ? Badge.PENDING : Badge.of(results());
    }

    private static boolean isPending(Node decided) {
        return decided.text("decision").equals("pending");
    }

    /** Whether nothing but the missing confirmation stands against the item, so that confirming it would help. */
    boolean onlyWaitsForConfirmation() {
        boolean unconfirmed = !node.text("authenticated").equals("true");
        long against = results().stream().filter(Judgements::negative).count();
        return unconfirmed && against == 1 && discountedClaims().size() < claims.size();
    }

    /** What stands against single claims of the item, such as {@code E03>ES19/4}. */
    List<Judgement> discountedClaims() {
        return judgements.of(Kind.CLAIM).stream()
                .filter(judgement -> Judgements.negative(judgement)
                        && judgement.subject().id().startsWith(id() + ">"))
                .toList();
    }

    /** What the item does for a requirement. */
    Mark markFor(Requirement requirement) {
        if (!claims.contains(requirement.subject())) {
            return Mark.NONE;
        }
        if (requirement.result().tone().equals("neutral")) {
            return Mark.NOT_APPLICABLE;
        }
        int awaited = (isPending(node) ? 1 : 0) + (undecided.contains(requirement.subject()) ? 1 : 0);
        if (awaited > 0 && against(requirement) <= awaited) {
            return Mark.PENDING;
        }
        return against(requirement) == 0 && status().tone().equals("yes") ? Mark.COUNTS : Mark.DISCOUNTED;
    }

    /** How many judgements stand against the item for a requirement; a decision that is still to come is one of them. */
    private long against(Requirement requirement) {
        return Stream.concat(
                        results().stream(), judgements.about(Kind.CLAIM, id() + ">" + requirement.subject()).stream())
                .filter(Judgements::negative)
                .count();
    }
}
