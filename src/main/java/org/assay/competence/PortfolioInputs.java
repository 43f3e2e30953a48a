package org.assay.competence;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.assay.input.Node;
import org.assay.record.DecisionRecord;
import org.assay.record.RecordedInputs;
import org.assay.standard.Standard;

/** The inputs of a competence decision, as its record names them. */
final class PortfolioInputs {
    private static final String AS_OF = "asOf";
    private static final String QUALIFICATIONS = "qualifications";
    private static final String ROLE = "role";

    private final RecordedInputs inputs;

    PortfolioInputs(DecisionRecord recorded) {
        inputs = new RecordedInputs(recorded);
        if (!recorded.area().equals(CompetenceArea.ID)) {
            throw RecordedInputs.refused(
                    "the record is of the area \"" + recorded.area() + "\"",
                    "name a record of the area " + CompetenceArea.ID);
        }
    }

    /** @param sources what the decision keeps of the documents cited */
    static Map<String, Node> of(Node portfolio, Standard.Documents documents, Node sources, Optional<LocalDate> asOf) {
        Map<String, Node> inputs = new LinkedHashMap<>();
        inputs.put("portfolio", portfolio);
        inputs.put("suite", documents.suite());
        inputs.put("units", Node.Sequence.of(documents.units()));
        inputs.put("strategy", documents.strategy());
        inputs.put("sources", sources);
        if (!documents.awards().qualifications().isEmpty()) {
            inputs.put(QUALIFICATIONS, Node.Sequence.of(documents.awards().qualifications()));
        }
        documents.awards().role().ifPresent(role -> inputs.put(ROLE, role));
        asOf.ifPresent(day -> inputs.put(AS_OF, Node.Scalar.of(day.toString())));
        return inputs;
    }

    Node portfolio() {
        return inputs.get("portfolio");
    }

    Standard.Documents standard() {
        List<Node> units = inputs.get("units") instanceof Node.Sequence list ? list.items() : List.of();
        return new Standard.Documents(
                inputs.get("suite"),
                units,
                inputs.get("strategy"),
                inputs.get("sources"),
                new Standard.Awards(
                        inputs.find(QUALIFICATIONS).map(PortfolioInputs::items).orElse(List.of()), inputs.find(ROLE)),
                inputs.standardWasGiven());
    }

    /** The day that was judged as on, where it was another than the portfolio's own day of assessment. */
    Optional<LocalDate> asOf() {
        return inputs.find(AS_OF).map(PortfolioInputs::day);
    }

    private static List<Node> items(Node node) {
        return node instanceof Node.Sequence list ? list.items() : List.of();
    }

    private static LocalDate day(Node node) {
        try {
            return LocalDate.parse(node instanceof Node.Scalar day ? day.text() : "");
        } catch (DateTimeParseException e) {
            throw RecordedInputs.altered("the record's input \"" + AS_OF + "\" is no day");
        }
    }
}
