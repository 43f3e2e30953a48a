package org.assay.competence;

import java.util.List;
import java.util.Map;
import java.util.Optional;
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
        if (!recorded.area().equals(CompetenceAssessment.AREA)) {
            throw refused(
                    "the record is of the area \"" + recorded.area() + "\"",
                    "name a record of the area " + CompetenceAssessment.AREA);
        }
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

    DecisionRecord.Identity identity(String name) {
        return held("identity", name, recorded.identities().get(name));
    }

    private Node input(String name) {
        return held("input", name, recorded.inputs().get(name));
    }

    private static <T> T held(String what, String name, T value) {
        return Optional.ofNullable(value)
                .orElseThrow(() ->
                        refused("the record holds no " + what + " \"" + name + "\"", "use the record as it was made"));
    }

    private static InputException refused(String wrong, String remedy) {
        return new InputException(List.of(new Problem(Source.whole("record"), wrong, remedy)));
    }
}
