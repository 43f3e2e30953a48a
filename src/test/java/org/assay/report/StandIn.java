package org.assay.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.assay.input.Node;
import org.assay.rules.Ground;
import org.assay.rules.Judgement;
import org.assay.rules.Subject;
import org.assay.rules.Subject.Kind;
import org.assay.rules.Verdict;

/**
 * Judges a portfolio roughly as the rulebook does, so that reports of any size can be tested with judgements of the shape
 * that real ones have. It is no second rulebook: it knows only what the fixtures need.
 */
final class StandIn {
    /** Any verdict. */
    record Word(String label, boolean negative) implements Verdict {}

    private static final LocalDate SINCE = LocalDate.of(2007, 4, 1);
    private static final Ground CURRENCY = new Ground.Figure(
            "currencyMonths", "24 months", SINCE, "Starting policy of this library; many centres take two years");
    private static final Ground OBSERVATION =
            new Ground.Figure("unitMustInclude", "1 observation", SINCE, "Starting policy of this library");

    private final Node portfolio;
    private final List<Node> units;
    private final LocalDate day;
    private final Map<String, Judgement> evidence = new LinkedHashMap<>();
    private final Map<String, Judgement> claims = new HashMap<>();
    private final List<Judgement> all = new ArrayList<>();
    private boolean everyUnitCompetent = true;

    StandIn(Node portfolio, List<Node> units) {
        this.portfolio = portfolio;
        this.units = units;
        this.day = LocalDate.parse(portfolio.text("assessedOn"));
    }

    List<Judgement> judge() {
        portfolio.items("evidence").forEach(this::judgeEvidence);
        units.forEach(this::judgeUnit);
        duties();
        String name = Nodes.get(portfolio, "candidate").text("name");
        add(
                "decision-competent",
                Kind.DECISION,
                portfolio.text("reference"),
                everyUnitCompetent ? "competent" : "not yet competent",
                !everyUnitCompetent,
                everyUnitCompetent
                        ? name + " is competent in every unit of the portfolio."
                        : name + " is not yet competent: at least one unit of the portfolio is open.",
                List.of(new Ground.Item("portfolio", "lists " + units.size() + " units")));
        return all;
    }

    private void judgeEvidence(Node item) {
        String id = item.text("id");
        String entry = "evidence " + id;
        LocalDate date = LocalDate.parse(item.text("date"));
        Judgement judgement;
        if (date.isBefore(day.minusMonths(24))) {
            judgement = add(
                    "evidence-current",
                    Kind.EVIDENCE,
                    id,
                    "discounted",
                    true,
                    id + " is discounted: it is dated " + date + ", more than 24 months before the assessment.",
                    List.of(new Ground.Item(entry, "is dated " + date), CURRENCY));
        } else if (!item.text("authenticated").equals("true")) {
            judgement = add(
                    "evidence-authentic",
                    Kind.EVIDENCE,
                    id,
                    "discounted",
                    true,
                    id + " is discounted: nobody has confirmed that it is the candidate's own work.",
                    List.of(new Ground.Item(entry, "is not authenticated")));
        } else if (item.text("decision").equals("pending")) {
            judgement = add(
                    "evidence-decided",
                    Kind.EVIDENCE,
                    id,
                    "discounted",
                    true,
                    id + " is discounted: the assessor has not decided on it.",
                    List.of(new Ground.Item(entry, "has decision: pending")));
        } else if (item.text("decision").equals("rejected")) {
            judgement = add(
                    "evidence-accepted",
                    Kind.EVIDENCE,
                    id,
                    "discounted",
                    true,
                    id + " is discounted: the assessor rejected it, as " + item.text("reason") + ".",
                    List.of(new Ground.Item(entry, "was rejected by the assessor")));
        } else {
            judgement = add(
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

    private void judgePending(Node item, String code, List<Judgement> open) {
        if (item.text("decision").equals("pending")) {
            String id = item.text("id");
            add(
                    "pending-evidence",
                    Kind.EVIDENCE,
                    id,
                    "would close",
                    false,
                    "A decision to accept " + id + ", which is pending, could close gaps of " + code + ".",
                    List.copyOf(open));
        }
    }

    private void judgeUnit(Node unit) {
        String code = unit.text("code");
        if (unit.items("outcomes").isEmpty()) {
            everyUnitCompetent = false;
            add(
                    "unit-without-text",
                    Kind.UNIT,
                    code,
                    "cannot be assessed",
                    true,
                    code + " cannot be assessed: the library has its title and gist, but not its outcomes.",
                    List.of(new Ground.Item("unit " + code, "is a catalogue entry")));
            return;
        }
        List<Judgement> open = new ArrayList<>();
        for (String key : List.of("outcomes", "knowledge", "scope")) {
            for (Node group : unit.items(key)) {
                group.items("items").forEach(item -> judgeRequirement(code, key, item, open));
            }
        }
        decide(code, open);
    }

    private void decide(String code, List<Judgement> open) {
        boolean observed = portfolio.items("evidence").stream()
                .anyMatch(item -> item.text("method").equals("observation")
                        && !evidence.get(item.text("id")).verdict().negative());
        Judgement mix = add(
                "unit-mix",
                Kind.SUFFICIENCY,
                code + "/observation",
                observed ? "sufficient" : "insufficient",
                !observed,
                observed
                        ? "The evidence for " + code + " includes an observation."
                        : "The evidence for " + code + " includes no admissible observation, and one is asked for.",
                List.of(OBSERVATION));
        boolean competent = open.isEmpty() && observed;
        everyUnitCompetent &= competent;
        boolean recorded = !portfolio.items("exceptional").isEmpty();
        boolean exceptional = competent && recorded;
        add(
                "unit-competent",
                Kind.UNIT,
                code,
                exceptional ? "exceptional" : competent ? "competent" : "not yet competent",
                !competent,
                competent
                        ? "Every requirement of " + code + " is met"
                                + (exceptional ? ", consistently beyond the standard." : ".")
                        : code + " is not yet competent: " + open.size() + " requirements are not met.",
                open.isEmpty() ? List.of(mix) : List.copyOf(open));
        if (!competent && recorded) {
            add(
                    "exceptional-without-effect",
                    Kind.UNIT,
                    code,
                    "without effect",
                    true,
                    "The record of exceptional performance in " + code + " has no effect.",
                    List.of(new Ground.Item("exceptional " + code, "is recorded")));
        }
        if (!competent) {
            add(
                    "unit-would-close",
                    Kind.UNIT,
                    code,
                    "would close",
                    false,
                    "One work product that is less than two years old and one professional discussion would close what is open in "
                            + code + ".",
                    open.isEmpty() ? List.of(mix) : List.copyOf(open));
            portfolio.items("evidence").forEach(item -> judgePending(item, code, open));
        }
    }

    private void judgeRequirement(String code, String key, Node requirement, List<Judgement> open) {
        Kind kind = key.equals("outcomes") ? Kind.OUTCOME : key.equals("scope") ? Kind.SCOPE : Kind.KNOWLEDGE;
        String id = requirement.text("id");
        String subject = code + "/" + id;
        String name = (kind == Kind.OUTCOME ? "Outcome " : kind == Kind.SCOPE ? "Scope item " : "Knowledge item ") + id
                + " of " + code;
        for (Node entry : portfolio.items("notApplicable")) {
            if (entry.text("unit").equals(code) && Nodes.strings(entry, key).contains(id)) {
                add(
                        "requirement-not-applicable",
                        kind,
                        subject,
                        "not applicable",
                        false,
                        name + " is not applicable: " + entry.text("reason") + ".",
                        List.of(new Ground.Item("notApplicable " + subject, "gives a reason")));
                return;
            }
        }
        List<Judgement> counted = new ArrayList<>();
        List<Judgement> discounted = new ArrayList<>();
        for (Node item : portfolio.items("evidence")) {
            if (claims(item, code, key, id)) {
                Judgement judgement = claim(item, subject, kind);
                (judgement.verdict().negative() ? discounted : counted).add(judgement);
            }
        }
        if (counted.isEmpty()) {
            open.add(add(
                    "requirement-not-met",
                    kind,
                    subject,
                    "not met",
                    true,
                    name + " is not met: "
                            + (discounted.isEmpty()
                                    ? "no item of evidence claims it."
                                    : "all that claims it is discounted."),
                    discounted.isEmpty()
                            ? List.of(new Ground.Absence("no item of evidence claims it"))
                            : List.copyOf(discounted)));
        } else {
            List<String> ids = counted.stream().map(j -> j.subject().id()).toList();
            add(
                    "requirement-met",
                    kind,
                    subject,
                    "met",
                    false,
                    name + " is met by " + String.join(", ", ids) + ".",
                    List.copyOf(counted));
        }
    }

    /** A discussion shows knowledge, and says nothing about performance. */
    private Judgement claim(Node item, String subject, Kind kind) {
        String id = item.text("id");
        Judgement ofItem = evidence.get(id);
        if (ofItem.verdict().negative()
                || kind != Kind.OUTCOME
                || !item.text("method").equals("professional-discussion")) {
            return ofItem;
        }
        return claims.computeIfAbsent(
                id + ">" + subject,
                claim -> add(
                        "claim-method-suits",
                        Kind.CLAIM,
                        claim,
                        "discounted",
                        true,
                        id + " does not count for " + subject
                                + ": a professional discussion serves knowledge, not outcomes.",
                        List.of(new Ground.Item("evidence " + id, "is a professional discussion"))));
    }

    private static boolean claims(Node item, String code, String key, String id) {
        return item.items("covers").stream()
                .anyMatch(c ->
                        c.text("unit").equals(code) && Nodes.strings(c, key).contains(id));
    }

    private void duties() {
        boolean qualified = Nodes.get(portfolio, "assessor").text("qualified").equals("true");
        if (qualified || portfolio.get("countersignedBy").isPresent()) {
            return;
        }
        Judgement broken = add(
                "countersigned",
                Kind.DUTY,
                "countersignature",
                "broken",
                true,
                "The assessor is not qualified, and no qualified assessor has countersigned.",
                List.of(new Ground.Item("assessor", "is not qualified")));
        add(
                "duty-remedy",
                Kind.DUTY,
                "countersignature",
                "would close",
                false,
                "A qualified assessor countersigns the decision.",
                List.of(broken));
    }

    private Judgement add(
            String rule,
            Kind kind,
            String id,
            String verdict,
            boolean negative,
            String statement,
            List<Ground> because) {
        Judgement judgement =
                new Judgement(rule, new Subject(kind, id), new Word(verdict, negative), statement, because);
        all.add(judgement);
        return judgement;
    }
}
