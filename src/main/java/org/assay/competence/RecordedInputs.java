package org.assay.competence;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
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
    private static final String AS_OF = "asOf";

    private final DecisionRecord recorded;

    RecordedInputs(DecisionRecord recorded) {
        this.recorded = recorded;
        if (!recorded.area().equals(CompetenceAssessment.AREA)) {
            throw refused(
                    "the record is of the area \"" + recorded.area() + "\"",
                    "name a record of the area " + CompetenceAssessment.AREA);
        }
    }

    static Map<String, Node> of(Node portfolio, Standard.Documents documents, Optional<LocalDate> asOf) {
        Map<String, Node> inputs = new LinkedHashMap<>();
        inputs.put("portfolio", portfolio);
        inputs.put("suite", documents.suite());
        inputs.put("units", Node.Sequence.of(documents.units()));
        inputs.put("strategy", documents.strategy());
        inputs.put("sources", documents.sources());
        asOf.ifPresent(day -> inputs.put(AS_OF, Node.Scalar.of(day.toString())));
        return inputs;
    }

    Node portfolio() {
        return input("portfolio");
    }

    Standard.Documents standard() {
        List<Node> units = input("units") instanceof Node.Sequence list ? list.items() : List.of();
        return new Standard.Documents(input("suite"), units, input("strategy"), input("sources"));
    }

    /** The day that was judged as on, where it was another than the portfolio's own day of assessment. */
    Optional<LocalDate> asOf() {
        return Optional.ofNullable(recorded.inputs().get(AS_OF)).map(RecordedInputs::day);
    }

    private static LocalDate day(Node node) {
        try {
            return LocalDate.parse(node instanceof Node.Scalar day ? day.text() : "");
        } catch (DateTimeParseException e) {
            throw refused("the record's input \"" + AS_OF + "\" is no day", "use the record as it was made");
        }
    }

    private Node input(String name) {
        return Optional.ofNullable(recorded.inputs().get(name))
                .orElseThrow(
                        () -> refused("the record holds no input \"" + name + "\"", "use the record as it was made"));
    }

    private static InputException refused(String wrong, String remedy) {
        return new InputException(List.of(new Problem(Source.whole("record"), wrong, remedy)));
    }
}
