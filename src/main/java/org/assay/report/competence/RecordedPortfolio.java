package org.assay.report.competence;

import java.util.List;
import java.util.Optional;
import org.assay.input.Node;
import org.assay.input.Source;
import org.assay.record.DecisionRecord;
import org.assay.report.parts.Judgements;
import org.assay.report.parts.Sources;

/** A record with its inputs and judgements at hand. */
final class RecordedPortfolio {
    private static final Node NOTHING = new Node.Scalar(Source.whole("decision record"), Node.Scalar.Kind.NOTHING, "");

    private final DecisionRecord record;
    private final Judgements judgements;
    private final List<Evidence> evidence;
    private final List<StandardUnit> units;
    private final Sources sources;

    RecordedPortfolio(DecisionRecord record) {
        this.record = record;
        this.judgements = new Judgements(record.judgements());
        this.evidence = portfolio().items("evidence").stream()
                .map(node -> new Evidence(node, judgements))
                .toList();
        this.sources = new Sources(input("sources"));
        List<Node> nodes = input("units") instanceof Node.Sequence list ? list.items() : List.of();
        List<String> codes = nodes.stream().map(node -> node.text("code")).toList();
        this.units = nodes.stream()
                .map(node -> new StandardUnit(node, codes, judgements))
                .toList();
    }

    public DecisionRecord record() {
        return record;
    }

    Judgements judgements() {
        return judgements;
    }

    List<Evidence> evidence() {
        return evidence;
    }

    List<StandardUnit> units() {
        return units;
    }

    public Sources sources() {
        return sources;
    }

    Node portfolio() {
        return input("portfolio");
    }

    /** The day that was judged as on, where it was another than the day of assessment. */
    Optional<String> asOf() {
        return input("asOf") instanceof Node.Scalar day && !day.text().isEmpty()
                ? Optional.of(day.text())
                : Optional.empty();
    }

    Node suite() {
        return input("suite");
    }

    /** The profile of the candidate's role; empty where the record has none. */
    Node role() {
        return input("role");
    }

    /** The qualifications that the portfolio is for. */
    List<Node> qualifications() {
        return input("qualifications") instanceof Node.Sequence list ? list.items() : List.of();
    }

    private Node input(String name) {
        return record.inputs().getOrDefault(name, NOTHING);
    }

    /** Codes of the units that a portfolio is for: each is a text, or a mapping that has more to say of the unit. */
    static List<String> codes(Node portfolio) {
        return portfolio.items("units").stream()
                .map(unit -> unit instanceof Node.Scalar code ? code.text() : unit.text("unit"))
                .toList();
    }
}
