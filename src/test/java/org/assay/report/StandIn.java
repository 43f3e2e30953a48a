package org.assay.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.assay.input.Node;
import org.assay.rules.Ground;
import org.assay.rules.Judgement;
import org.assay.rules.Subject.Kind;

/**
 * Judges a portfolio roughly as the rulebook does, so that reports of any size can be tested with judgements of the shape
 * that real ones have. It is no second rulebook: it knows only what the fixtures need.
 */
final class StandIn {
    private static final LocalDate SINCE = LocalDate.of(2007, 4, 1);
    private static final Ground OBSERVATION =
            new Ground.Figure("unitMustInclude", "1 observation", SINCE, "Starting policy of this library");

    private final Node portfolio;
    private final List<Node> units;
    private final Judged judged = new Judged();
    private final StandInEvidence evidence;
    private boolean everyUnitCompetent = true;

    StandIn(Node portfolio, List<Node> units) {
        this.portfolio = portfolio;
        this.units = units;
        this.evidence = new StandInEvidence(portfolio, judged);
    }

    List<Judgement> judge() {
        units.forEach(this::judgeUnit);
        duties();
        String name = Nodes.get(portfolio, "candidate").text("name");
        judged.add(
                "decision-competent",
                Kind.DECISION,
                portfolio.text("reference"),
                everyUnitCompetent ? "competent" : "not yet competent",
                !everyUnitCompetent,
                everyUnitCompetent
                        ? name + " is competent in every unit of the portfolio."
                        : name + " is not yet competent: at least one unit of the portfolio is open.",
                List.of(new Ground.Item("portfolio", "lists " + units.size() + " units")));
        return judged.all();
    }

    private void judgePending(Node item, String code, List<Judgement> open) {
        if (item.text("decision").equals("pending")) {
            String id = item.text("id");
            judged.add(
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
            judged.add(
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
                .anyMatch(item -> item.text("method").equals("observation") && evidence.admissible(item));
        Judgement mix = judged.add(
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
        judged.add(
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
            judged.add(
                    "exceptional-without-effect",
                    Kind.UNIT,
                    code,
                    "without effect",
                    true,
                    "The record of exceptional performance in " + code + " has no effect.",
                    List.of(new Ground.Item("exceptional " + code, "is recorded")));
        }
        if (!competent) {
            judged.add(
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
                judged.add(
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
            if (StandInEvidence.claims(item, code, key, id)) {
                Judgement judgement = evidence.claim(item, subject, kind);
                (judgement.verdict().negative() ? discounted : counted).add(judgement);
            }
        }
        if (counted.isEmpty()) {
            open.add(judged.add(
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
            judged.add(
                    "requirement-met",
                    kind,
                    subject,
                    "met",
                    false,
                    name + " is met by " + String.join(", ", ids) + ".",
                    List.copyOf(counted));
        }
    }

    private void duties() {
        boolean qualified = Nodes.get(portfolio, "assessor").text("qualified").equals("true");
        if (qualified || portfolio.get("countersignedBy").isPresent()) {
            return;
        }
        Judgement broken = judged.add(
                "countersigned",
                Kind.DUTY,
                "countersignature",
                "broken",
                true,
                "The assessor is not qualified, and no qualified assessor has countersigned.",
                List.of(new Ground.Item("assessor", "is not qualified")));
        judged.add(
                "duty-remedy",
                Kind.DUTY,
                "countersignature",
                "would close",
                false,
                "A qualified assessor countersigns the decision.",
                List.of(broken));
    }
}
