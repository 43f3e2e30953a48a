package org.assay.report;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.assay.input.Node;
import org.assay.record.DecisionRecord;
import org.assay.record.DecisionRecord.Identity;
import org.assay.rules.RuleInfo;

/** Records of all sorts that a report must bear. */
final class Samples {
    private Samples() {}

    static final String LONG_ID = "an-id-of-64-characters_that.has/no-place/at_which_a_line_can_be0";
    static final String LONG_NAME =
            "Ffransis Gwenllïan ap Rhydderch-Llywelyn o’r Felinheli a’r cyffiniau, sydd ag enw o ddau gant o nodau yn union, fel y bo’r adroddiad yn dangos pob un ohonynt heb golli dim, ac heb redeg dros yr ymyl ychwaith";

    /** The cases by name; the PDF of each must conform. */
    static Map<String, DecisionRecord> all() {
        Map<String, DecisionRecord> all = new LinkedHashMap<>();
        all.put("mixed", mixed());
        all.put("exceptional", exceptional());
        all.put("broken-duty", brokenDuty());
        all.put("large", large());
        all.put("hostile", hostile());
        all.put("long", longest());
        all.put("catalogue", catalogue());
        return all;
    }

    static DecisionRecord mixed() {
        return record(portfolio(), List.of(unit("ES19")));
    }

    static DecisionRecord exceptional() {
        Node item = Nodes.yaml("""
                {id: E01, title: A week at work observed, method: observation, date: 2026-09-03, authenticated: true, decision: accepted,
                 by: {id: A-02, name: Mòrag O’Súilleabháin, standing: assessor},
                 covers: [{unit: ES19, outcomes: ["1","2","3","4","5","6","7","8","9"],
                   knowledge: [K1,K2,K3,K4,K5,K6,K7,K8,K9,K10,K11,K12,K13,K14], scope: [S1,S2,S3,S4,S5,S6,S7,S8,S9]}]}
                """);
        Node portfolio = Nodes.with(portfolio(), "evidence", Nodes.list(List.of(item)));
        portfolio = Nodes.with(portfolio, "exceptional", Nodes.yaml("[{unit: ES19, reason: trains others}]"));
        return record(portfolio, List.of(unit("ES19")));
    }

    static DecisionRecord brokenDuty() {
        Node assessor = Nodes.yaml("{id: A-09, name: Nguyễn Thị Ánh, qualified: false, occupationallyCompetent: true}");
        Node portfolio = Nodes.with(portfolio(), "assessor", assessor);
        List<Node> evidence = new ArrayList<>(portfolio.items("evidence"));
        evidence.set(1, Nodes.with(evidence.get(1), "decision", Nodes.text("pending")));
        portfolio = Nodes.with(portfolio, "evidence", Nodes.list(evidence));
        portfolio = Nodes.with(portfolio, "exceptional", Nodes.yaml("[{unit: ES19, reason: trains others}]"));
        return record(portfolio, List.of(unit("ES19")));
    }

    static DecisionRecord catalogue() {
        Node portfolio = Nodes.with(portfolio(), "units", Nodes.yaml("[ES10, ES19]"));
        Node es10 = Nodes.yaml(
                "{kind: unit, code: ES10, title: Process information for electoral identity cards, version: 1, wording: catalogue}");
        return record(portfolio, List.of(es10, unit("ES19")));
    }

    /** Sixty items of evidence over three units. */
    static DecisionRecord large() {
        List<Node> evidence = new ArrayList<>();
        List<Node> template = portfolio().items("evidence");
        List<String> codes = List.of("ES19", "ES3", "ES4");
        for (int i = 0; i < 60; i++) {
            Node item = Nodes.with(template.get(i % template.size()), "id", Nodes.text("E%02d".formatted(i + 1)));
            Node covers = Nodes.with(item.items("covers").get(0), "unit", Nodes.text(codes.get(i % 5 % 3)));
            evidence.add(Nodes.with(item, "covers", Nodes.list(List.of(covers))));
        }
        Node portfolio = Nodes.with(portfolio(), "evidence", Nodes.list(evidence));
        portfolio = Nodes.with(portfolio, "units", Nodes.yaml("[ES19, ES3, ES4]"));
        return record(portfolio, codes.stream().map(Samples::unit).toList());
    }

    /** Text that tries to be markup, and characters that no face has. */
    static DecisionRecord hostile() {
        String name =
                "\u0338<script>alert('x')</script> & \"Søn\" </td><img src=\"http://127.0.0.1:9/x\"/> \u202Egpj.exe 王明 محمد";
        Node candidate = Nodes.with(Nodes.get(portfolio(), "candidate"), "name", Nodes.text(name));
        Node first = Nodes.with(
                portfolio().items("evidence").get(0), "title", Nodes.text("]]><!-- ${7*7} &amp; @if " + name));
        Node portfolio = Nodes.with(portfolio(), "candidate", candidate);
        return record(Nodes.with(portfolio, "evidence", Nodes.list(List.of(first))), List.of(unit("ES19")));
    }

    /** Ids of 64 characters and names of 200, without a place to break. */
    static DecisionRecord longest() {
        String wall = "W".repeat(200);
        Node candidate = Nodes.with(Nodes.get(portfolio(), "candidate"), "name", Nodes.text(wall));
        Node assessor = Nodes.with(Nodes.get(portfolio(), "assessor"), "name", Nodes.text(LONG_NAME));
        Node portfolio = Nodes.with(Nodes.with(portfolio(), "candidate", candidate), "assessor", assessor);
        portfolio = Nodes.with(portfolio, "reference", Nodes.text(LONG_ID));
        List<Node> evidence = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            Node item = portfolio().items("evidence").get(i);
            item = Nodes.with(item, "id", Nodes.text(i + LONG_ID.substring(1)));
            item = Nodes.with(item, "file", Nodes.text("evidence/" + wall));
            evidence.add(Nodes.with(item, "title", Nodes.text(i % 2 == 0 ? wall : LONG_NAME)));
        }
        Node group = Nodes.with(unit("ES19").items("outcomes").get(0), "heading", Nodes.text(LONG_NAME));
        List<Node> items = new ArrayList<>(group.items("items"));
        items.set(3, Nodes.with(items.get(3), "text", Nodes.text("Words without end. ".repeat(210))));
        Node unit = Nodes.with(unit("ES19"), "title", Nodes.text(wall));
        unit = Nodes.with(unit, "outcomes", Nodes.list(List.of(Nodes.with(group, "items", Nodes.list(items)))));
        return record(Nodes.with(portfolio, "evidence", Nodes.list(evidence)), List.of(unit));
    }

    /** Stands for the bytes of the record's file, which the report carries and does not read. */
    static byte[] bytes(DecisionRecord record) {
        return record.toString().getBytes(StandardCharsets.UTF_8);
    }

    static DecisionRecord record(Node portfolio, List<Node> units) {
        Map<String, Node> inputs = Map.of(
                "portfolio", portfolio,
                "units", Nodes.list(units),
                "sources", Nodes.resource("sources.yaml"),
                "strategy", Nodes.yaml("{kind: assessment-strategy, suite: electoral-services, version: 1}"),
                "suite",
                        Nodes.yaml(
                                "{kind: suite, title: National Occupational Standards for Electoral Services, version: 1}"));
        Map<String, Identity> identities = Map.of(
                "suite", new Identity("electoral-services", "1", "ab".repeat(32)),
                "strategy", new Identity("electoral-services", "1", "cd".repeat(32)),
                "rules", new Identity("Assay rulebook", "0.1.0", "ef".repeat(32)));
        return new DecisionRecord(
                "competence", "0.1.0", inputs, identities, rules(), new StandIn(portfolio, units).judge());
    }

    private static List<RuleInfo> rules() {
        return List.of(
                rule(
                        "claim-method-suits",
                        "A claim counts only where the method of the item suits the kind of requirement",
                        "practice, validity"),
                rule("evidence-accepted", "Evidence that the assessor rejected is discounted", "practice, validity"),
                rule("evidence-admissible", "Evidence that no rule discounts is admissible", "practice, validity"),
                rule(
                        "evidence-authentic",
                        "Evidence that nobody confirmed as the candidate's own is discounted",
                        "practice, authenticity"),
                rule(
                        "evidence-current",
                        "Evidence older than the limit on the day of assessment is discounted",
                        "practice, currency"),
                rule(
                        "evidence-not-after-assessment",
                        "Evidence dated after the assessment is discounted",
                        "practice, currency"),
                rule("requirement-met", "A requirement is met by an admissible item that claims it", "toolkit, 2.4"),
                rule(
                        "requirement-not-applicable",
                        "A requirement recorded as not applicable is no gap",
                        "practice, not-applicable"),
                rule("requirement-not-met", "A requirement that no admissible item claims is not met", "toolkit, 2.4"),
                rule("unit-competent", "A unit is competent when all its requirements are met", "toolkit, 2.4"),
                rule(
                        "unit-mix",
                        "The evidence for a unit includes the methods that the strategy asks for",
                        "practice, sufficiency"),
                rule(
                        "unit-would-close",
                        "What is open comes with the evidence that would close it",
                        "practice, feedback"),
                rule("unit-without-text", "A unit without outcomes cannot be assessed", "toolkit, 2.4"),
                rule(
                        "countersigned",
                        "A decision by an unqualified assessor is countersigned",
                        "practice, countersignature"),
                rule("own-work", "Nobody assesses their own work", "practice, separation-of-duties"),
                rule("decision-competent", "The decision is competent when every unit is", "a source of its own"));
    }

    private static RuleInfo rule(String id, String sentence, String source) {
        return new RuleInfo(id, sentence, source, LocalDate.of(2007, 4, 1), "competence");
    }

    private static Node portfolio() {
        return Nodes.resource("portfolio.yaml");
    }

    private static Node unit(String code) {
        return Nodes.with(Nodes.resource("ES19.yaml"), "code", Nodes.text(code));
    }
}
