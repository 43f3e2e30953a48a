package org.assay.report.competence;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.assay.input.Node;
import org.assay.rules.Judgement;
import org.assay.rules.Subject.Kind;

/** One item of evidence of the portfolio, with what was judged of it. */
final class Evidence {
    private final Node node;
    private final Judgements judgements;
    private final Set<String> claims = new LinkedHashSet<>();

    Evidence(Node node, Judgements judgements) {
        this.node = node;
        this.judgements = judgements;
        for (Node covers : Inputs.items(node, "covers")) {
            for (String key : List.of("outcomes", "knowledge", "scope")) {
                for (String id : Inputs.texts(covers, key)) {
                    claims.add(Inputs.text(covers, "unit") + "/" + id);
                }
            }
        }
    }

    Node node() {
        return node;
    }

    String id() {
        return Inputs.text(node, "id");
    }

    List<Judgement> judgements() {
        return judgements.about(Kind.EVIDENCE, id());
    }

    Badge status() {
        return Badge.of(judgements());
    }

    /** What was judged of single claims of an item, such as {@code E03>ES19/4}. */
    List<Judgement> claimJudgements() {
        return judgements.of(Kind.CLAIM).stream()
                .filter(judgement -> judgement.subject().id().startsWith(id() + ">"))
                .toList();
    }

    /** What the item does for a requirement. */
    Mark markFor(Requirement requirement) {
        if (!claims.contains(requirement.subject())) {
            return Mark.NONE;
        }
        boolean claimDiscounted = judgements.about(Kind.CLAIM, id() + ">" + requirement.subject()).stream()
                .anyMatch(Judgements::negative);
        boolean accepted = Inputs.text(node, "decision").equals("accepted");
        boolean counts = status().tone().equals("yes") && !claimDiscounted && accepted;
        return counts ? Mark.COUNTS : Mark.DISCOUNTED;
    }
}
