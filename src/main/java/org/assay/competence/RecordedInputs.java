package org.assay.competence;

import java.util.List;
import java.util.Map;
import org.assay.input.InputException;
import org.assay.input.Node;
import org.assay.input.Problem;
import org.assay.input.Source;
import org.assay.record.DecisionRecord;
import org.assay.standard.Standard;

/** The inputs of a competence decision, as its record names them. */
final class RecordedInputs {
    private final DecisionRecord recorded;

    RecordedInputs(DecisionRecord recorded) {
        this.recorded = recorded;
    }

    static Map<String, Node> of(Node portfolio, Standard.Documents documents) {
        return Map.of(
                "portfolio", portfolio,
                "suite", documents.suite(),
                "units", Node.Sequence.of(documents.units()),
                "strategy", documents.strategy(),
                "sources", documents.sources());
    }

    Node portfolio() {
        return input("portfolio");
    }

    Standard.Documents standard() {
        List<Node> units = input("units") instanceof Node.Sequence list ? list.items() : List.of();
        return new Standard.Documents(input("suite"), units, input("strategy"), input("sources"));
    }

    private Node input(String name) {
        Node input = recorded.inputs().get(name);
        if (input == null) {
            throw new InputException(List.of(new Problem(
                    Source.whole("record"),
                    "the record holds no input \"" + name + "\"",
                    "use the record as it was made")));
        }
        return input;
    }
}
