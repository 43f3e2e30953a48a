package org.assay.standard;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.assay.input.MappingReader;
import org.assay.input.Node;
import org.assay.input.Problems;

/** Reads a file of {@code kind: assessment-strategy}. */
final class AssessmentStrategyReader {
    private static final int MOST_MONTHS = 600;
    private static final int MOST_PIECES = 100;

    private final Problems problems;
    private final MappingReader file;

    private AssessmentStrategyReader(Node node, Problems problems) {
        this.problems = problems;
        file = MappingReader.of(node, problems);
        file.kind("assessment-strategy");
    }

    static AssessmentStrategy read(Node node, Problems problems) {
        return new AssessmentStrategyReader(node, problems).strategy();
    }

    private AssessmentStrategy strategy() {
        AssessmentStrategy strategy = new AssessmentStrategy(
                file.id("suite"),
                file.id("version"),
                dated("currencyMonths", entry -> entry.number("value", 1, MOST_MONTHS)),
                dated("methods", this::serving),
                dated(
                        "unitMustInclude",
                        entry -> new AssessmentStrategy.Included(
                                entry.choice("method", Method.class), entry.number("pieces", 1, MOST_PIECES))),
                dated("minimumPieces", entry -> entry.number("value", 1, MOST_PIECES)),
                dated("piecesPerRequirement", this::pieces),
                dated("simulationAllowed", AssessmentStrategyReader::simulated),
                dated("scopeCoverage", entry -> entry.choice("value", AssessmentStrategy.Coverage.class)),
                dated(
                        "witnessStanding",
                        entry -> new AssessmentStrategy.Standings(
                                entry.choice("method", Method.class), entry.choices("standings", Standing.class))),
                dated("mayBeNotApplicable", AssessmentStrategyReader::kinds));
        checkMethods(strategy);
        file.optionalProse("source");
        file.done();
        return strategy;
    }

    private <T> List<Dated<T>> dated(String key, Function<MappingReader, T> value) {
        List<Dated<T>> entries = new ArrayList<>();
        for (MappingReader entry : file.list(key)) {
            entries.add(new Dated<>(entry.date("from"), value.apply(entry), entry.prose("source")));
            entry.done();
        }
        return entries;
    }

    private AssessmentStrategy.Serving serving(MappingReader entry) {
        List<Method> methods = entry.choices("methods", Method.class);
        if (entry.isEmptyList("methods")) {
            problems.add(entry.at("methods"), "\"methods\" names no method", "list the methods that serve it");
        }
        return new AssessmentStrategy.Serving(kind(entry), methods);
    }

    private Requirement.Kind kind(MappingReader entry) {
        return entry.choice("serves", Served.class).kind;
    }

    private AssessmentStrategy.Pieces pieces(MappingReader entry) {
        int value = entry.number("value", 1, MOST_PIECES);
        if (entry.has("serves")) {
            return new AssessmentStrategy.Pieces(Optional.of(kind(entry)), Optional.empty(), value);
        }
        String requirement = entry.id("unit") + "/" + entry.id("requirement");
        return new AssessmentStrategy.Pieces(Optional.empty(), Optional.of(requirement), value);
    }

    private static AssessmentStrategy.Simulated simulated(MappingReader entry) {
        String unit = entry.id("unit");
        return new AssessmentStrategy.Simulated(
                unit,
                entry.ids("outcomes").stream()
                        .map(outcome -> unit + "/" + outcome)
                        .toList());
    }

    private static List<Requirement.Kind> kinds(MappingReader entry) {
        return entry.choices("requirements", Named.class).stream()
                .map(named -> named.kind)
                .toList();
    }

    private void checkMethods(AssessmentStrategy strategy) {
        for (Served served : Served.values()) {
            if (strategy.methods().stream().noneMatch(entry -> entry.value().kind() == served.kind)) {
                String name = served.kind.plural();
                problems.add(file.at("methods"), "no methods serve " + name, "add an entry with serves: " + name);
            }
        }
    }

    /** As files name the kinds of requirement. */
    private enum Named {
        OUTCOMES(Requirement.Kind.OUTCOME),
        KNOWLEDGE(Requirement.Kind.KNOWLEDGE),
        SCOPE(Requirement.Kind.SCOPE);

        private final Requirement.Kind kind;

        Named(Requirement.Kind kind) {
            this.kind = kind;
        }
    }

    /** As files name the kinds of requirement that methods serve. */
    private enum Served {
        OUTCOMES(Requirement.Kind.OUTCOME),
        KNOWLEDGE(Requirement.Kind.KNOWLEDGE);

        private final Requirement.Kind kind;

        Served(Requirement.Kind kind) {
            this.kind = kind;
        }
    }
}
