package org.assay.report.competence;

import static org.assay.competence.facts.CompetenceVerdict.PENDING;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.assay.input.Node;
import org.assay.report.parts.Badge;
import org.assay.report.parts.Inputs;
import org.assay.report.parts.Judgements;
import org.assay.rules.Judgement;
import org.assay.rules.Subject;
import org.assay.rules.Subject.Kind;

/** One item of evidence of the portfolio, with what was judged of it. */
final class Evidence {
    private final Node node;
    private final Judgements judgements;
    private final Set<String> claims = new LinkedHashSet<>();

    Evidence(Node node, Judgements judgements) {
        this.node = node;
        this.judgements = judgements;
        for (Node covers : node.items("covers")) {
            for (String key : List.of("outcomes", "knowledge", "scope", "behaviours", "skills")) {
                for (String id : Inputs.texts(covers, key)) {
                    claims.add(covers.text("unit") + "/" + id);
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
                .filter(judgement -> !Judgements.closes(judgement) && !Judgements.remarks(judgement))
                .toList();
    }

    /** What is to be known of the item beside that. */
    List<Judgement> remarks() {
        return judgements.about(Kind.EVIDENCE, id()).stream()
                .filter(Judgements::remarks)
                .toList();
    }

    /** What an assessor has not decided on is not told as if it had been turned down. */
    Badge status() {
        return waits(results()) ? Badge.neutral(PENDING) : Badge.of(results());
    }

    /** Whether nothing stands against it but that the assessor has not decided. */
    private static boolean waits(List<Judgement> judgements) {
        List<Judgement> against =
                judgements.stream().filter(Judgements::negative).toList();
        return !against.isEmpty()
                && against.stream().allMatch(judgement -> judgement.verdict().is(PENDING));
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
        if (requirement.result().isNeutral()) {
            return Mark.NOT_APPLICABLE;
        }
        if (requirement.restsOn(new Subject(Kind.EVIDENCE, id()))) {
            return Mark.COUNTS;
        }
        return waits(judgedFor(requirement)) ? Mark.PENDING : Mark.DISCOUNTED;
    }

    private List<Judgement> judgedFor(Requirement requirement) {
        return Stream.concat(
                        results().stream(), judgements.about(Kind.CLAIM, id() + ">" + requirement.subject()).stream())
                .toList();
    }
}
