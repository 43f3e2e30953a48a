package org.assay.standard;

import java.util.List;
import java.util.Optional;
import org.assay.input.Node;
import org.assay.input.Problems;

/**
 * What a portfolio is judged against: a suite, those of its units that are wanted, and the suite's assessment
 * strategy, checked against each other.
 */
public record Standard(
        Suite suite,
        List<Unit> units,
        AssessmentStrategy strategy,
        List<CitedDocument> cited,
        List<Qualification> qualifications) {
    public Standard {
        units = List.copyOf(units);
        cited = List.copyOf(cited);
        qualifications = List.copyOf(qualifications);
    }

    /**
     * Reads a standard from its documents.
     *
     * @param problems collects what is wrong with them
     */
    public static Standard read(Documents documents, Problems problems) {
        Suite suite = SuiteReader.read(documents.suite(), problems);
        Standard standard = new Standard(
                suite,
                documents.units().stream()
                        .map(unit -> UnitReader.read(unit, problems))
                        .toList(),
                AssessmentStrategyReader.read(documents.strategy(), problems),
                CitedDocumentReader.read(documents.sources(), problems),
                documents.awards().qualifications().stream()
                        .map(file -> QualificationReader.read(file, suite.unitCodes(), problems))
                        .toList());
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
    public record Documents(Node suite, List<Node> units, Node strategy, Node sources, Awards awards, boolean given) {
        public Documents {
            units = List.copyOf(units);
        }

        /** Without a qualification or a role. */
        public Documents(Node suite, List<Node> units, Node strategy, Node sources, boolean given) {
            this(suite, units, strategy, sources, Awards.NONE, given);
        }
    }

    /**
     * What the units of a suite lead to.
     *
     * @param qualifications that somebody works towards
     * @param role that somebody is in
     */
    public record Awards(List<Node> qualifications, Optional<Node> role) {
        public static final Awards NONE = new Awards(List.of(), Optional.empty());

        public Awards {
            qualifications = List.copyOf(qualifications);
        }
    }
}
