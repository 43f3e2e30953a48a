package org.assay.report.competence;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.assay.competence.facts.CompetenceVerdict;
import org.assay.input.Node;
import org.assay.report.parts.Badge;
import org.assay.report.parts.Inputs;
import org.assay.report.parts.Judgements;
import org.assay.report.parts.Words;
import org.assay.rules.Judgement;

/**
 * A row of the evidence register.
 *
 * @param file its name and the start of its hash, empty where there is none
 * @param by who observed, testified or made it, and in which standing
 * @param decision the assessor's own, with its reason where it was rejected
 * @param why statements that stand against the item or set it aside, and what is to be known of it
 * @param discountedClaims single claims of the item that do not count
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
        List<String> why,
        List<Claim> discountedClaims) {

    /** A claim of an item on a requirement. */
    public record Claim(String requirement, String statement) {
        static Claim of(Judgement judgement) {
            String subject = judgement.subject().id();
            return new Claim(subject.substring(subject.indexOf('>') + 1), judgement.statement());
        }
    }

    static EvidenceView of(Evidence evidence) {
        Node node = evidence.node();
        return new EvidenceView(
                evidence.id(),
                node.text("title"),
                file(node),
                Words.phrase(node.text("method")),
                Words.date(node.text("date")),
                by(node),
                decision(node),
                node.text("authenticated").equals("true") ? "Confirmed as own work" : "Not confirmed as own work",
                evidence.status(),
                Stream.concat(evidence.results().stream().filter(EvidenceView::tells), evidence.remarks().stream())
                        .map(Judgement::statement)
                        .toList(),
                evidence.discountedClaims().stream().map(Claim::of).toList());
    }

    private static boolean tells(Judgement judgement) {
        return Judgements.negative(judgement) || judgement.verdict().is(CompetenceVerdict.REPLACED);
    }

    private static String file(Node node) {
        String hash = node.text("sha256");
        String start = hash.isEmpty() ? "" : ", SHA-256 " + hash.substring(0, Math.min(12, hash.length())) + "…";
        return node.text("file") + start;
    }

    private static String by(Node node) {
        String standing = Words.phrase(Inputs.text(node, "by", "standing"));
        String name = Inputs.text(node, "by", "name");
        return name.isEmpty()
                ? standing
                : name + (standing.isEmpty() ? "" : " (" + standing.toLowerCase(Locale.UK) + ")");
    }

    private static String decision(Node node) {
        String reason = node.text("reason");
        return Words.phrase(node.text("decision")) + (reason.isEmpty() ? "" : ": " + reason);
    }
}
