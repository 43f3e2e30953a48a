package org.assay.report;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.assay.input.Node;
import org.assay.rules.Ground;
import org.assay.rules.Judgement;
import org.assay.rules.Subject.Kind;

/** The part of {@link StandIn} that judges evidence and claims. */
final class StandInEvidence {
    private static final Ground CURRENCY = new Ground.Figure(
            "currencyMonths",
            "24 months",
            LocalDate.of(2007, 4, 1),
            "Starting policy of this library; many centres take two years");

    private final Judged judged;
    private final LocalDate day;
    private final Map<String, Judgement> evidence = new HashMap<>();
    private final Map<String, Judgement> claims = new HashMap<>();

    StandInEvidence(Node portfolio, Judged judged) {
        this.judged = judged;
        this.day = LocalDate.parse(portfolio.text("assessedOn"));
        portfolio.items("evidence").forEach(this::judgeEvidence);
    }

    boolean admissible(Node item) {
        return !evidence.get(item.text("id")).verdict().negative();
    }

    private void judgeEvidence(Node item) {
        String id = item.text("id");
        String entry = "evidence " + id;
        LocalDate date = LocalDate.parse(item.text("date"));
        Judgement judgement;
        if (date.isBefore(day.minusMonths(24))) {
            judgement = judged.add(
                    "evidence-current",
                    Kind.EVIDENCE,
                    id,
                    "discounted",
                    true,
                    id + " is discounted: it is dated " + date + ", more than 24 months before the assessment.",
                    List.of(new Ground.Item(entry, "is dated " + date), CURRENCY));
        } else if (!item.text("authenticated").equals("true")) {
            judgement = judged.add(
                    "evidence-authentic",
                    Kind.EVIDENCE,
                    id,
                    "discounted",
                    true,
                    id + " is discounted: nobody has confirmed that it is the candidate's own work.",
                    List.of(new Ground.Item(entry, "is not authenticated")));
        } else if (item.text("decision").equals("pending")) {
            judgement = judged.add(
                    "evidence-decided",
                    Kind.EVIDENCE,
                    id,
                    "discounted",
                    true,
                    id + " is discounted: the assessor has not decided on it.",
                    List.of(new Ground.Item(entry, "has decision: pending")));
        } else if (item.text("decision").equals("rejected")) {
            judgement = judged.add(
                    "evidence-accepted",
                    Kind.EVIDENCE,
                    id,
                    "discounted",
                    true,
                    id + " is discounted: the assessor rejected it, as " + item.text("reason") + ".",
                    List.of(new Ground.Item(entry, "was rejected by the assessor")));
        } else {
            judgement = judged.add(
                    "evidence-admissible",
                    Kind.EVIDENCE,
                    id,
                    "admissible",
                    false,
                    id + " is admissible.",
                    List.of(new Ground.Item(entry, "is authenticated and accepted")));
        }
        evidence.put(id, judgement);
    }

    /** A discussion shows knowledge, and says nothing about performance. */
    Judgement claim(Node item, String subject, Kind kind) {
        String id = item.text("id");
        Judgement ofItem = evidence.get(id);
        if (ofItem.verdict().negative()
                || kind != Kind.OUTCOME
                || !item.text("method").equals("professional-discussion")) {
            return ofItem;
        }
        return claims.computeIfAbsent(
                id + ">" + subject,
                claim -> judged.add(
                        "claim-method-suits",
                        Kind.CLAIM,
                        claim,
                        "discounted",
                        true,
                        id + " does not count for " + subject
                                + ": a professional discussion serves knowledge, not outcomes.",
                        List.of(new Ground.Item("evidence " + id, "is a professional discussion"))));
    }

    static boolean claims(Node item, String code, String key, String id) {
        return item.items("covers").stream()
                .anyMatch(c ->
                        c.text("unit").equals(code) && Nodes.strings(c, key).contains(id));
    }
}
