package org.assay.report.competence;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.assay.input.Node;
import org.assay.rules.Judgement;

/**
 * A row of the evidence register.
 *
 * @param file its name and the start of its hash, empty where there is none
 * @param by who observed, testified or made it, and in which standing
 * @param decision the assessor's own, with its reason where it was rejected
 * @param why statements about the item and its single claims, where they stand against it
 */
public record EvidenceView(
        String id,
        String title,
        String file,
        String method,
        String date,
        String by,
        String decision,
        String authenticity,
        Badge status,
        List<String> why) {

    static EvidenceView of(Evidence evidence) {
        Node node = evidence.node();
        return new EvidenceView(
                evidence.id(),
                Inputs.text(node, "title"),
                file(node),
                Words.phrase(Inputs.text(node, "method")),
                Words.date(Inputs.text(node, "date")),
                by(node),
                decision(node),
                Inputs.isTrue(node, "authenticated") ? "Confirmed as own work" : "Not confirmed as own work",
                evidence.status(),
                Stream.concat(evidence.judgements().stream(), evidence.claimJudgements().stream())
                        .filter(Judgements::negative)
                        .map(Judgement::statement)
                        .toList());
    }

    private static String file(Node node) {
        String hash = Inputs.text(node, "sha256");
        String start = hash.isEmpty() ? "" : ", SHA-256 " + hash.substring(0, Math.min(12, hash.length())) + "…";
        return Inputs.text(node, "file") + start;
    }

    private static String by(Node node) {
        String standing = Words.phrase(Inputs.text(node, "by", "standing"));
        String name = Inputs.text(node, "by", "name");
        return name.isEmpty()
                ? standing
                : name + (standing.isEmpty() ? "" : " (" + standing.toLowerCase(Locale.UK) + ")");
    }

    private static String decision(Node node) {
        String reason = Inputs.text(node, "reason");
        return Words.phrase(Inputs.text(node, "decision")) + (reason.isEmpty() ? "" : ": " + reason);
    }
}
