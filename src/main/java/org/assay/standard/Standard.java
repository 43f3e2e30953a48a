package org.assay.standard;

import java.util.List;
import java.util.Optional;
import org.assay.input.Node;
import org.assay.input.Problems;

/**
 * What a portfolio is judged against: a suite, those of its units that are wanted, and the suite's assessment
 * strategy, checked against each other.
 */
public record Standard(Suite suite, List<Unit> units, AssessmentStrategy strategy, List<CitedDocument> cited) {
    public Standard {
        units = List.copyOf(units);
        cited = List.copyOf(cited);
    }

    /**
     * Reads a standard from its documents.
     *
     * @param problems collects what is wrong with them
     */
    public static Standard read(Documents documents, Problems problems) {
        Standard standard = new Standard(
                SuiteReader.read(documents.suite(), problems),
                documents.units().stream()
                        .map(unit -> UnitReader.read(unit, problems))
                        .toList(),
                AssessmentStrategyReader.read(documents.strategy(), problems),
                CitedDocumentReader.read(documents.sources(), problems));
        StandardCheck.check(standard, documents, problems);
        return standard;
    }

    public Optional<Unit> unit(String code) {
        return units.stream().filter(unit -> unit.code().equals(code)).findFirst();
    }

    /**
     * The files of a standard, read but not checked; a record keeps them as they are here.
     *
     * @param given whether somebody gave them in place of those of an installed suite
     */
    public record Documents(Node suite, List<Node> units, Node strategy, Node sources, boolean given) {
        public Documents {
            units = List.copyOf(units);
        }
    }
}
