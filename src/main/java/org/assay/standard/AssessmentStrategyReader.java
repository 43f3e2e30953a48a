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
    private static final int WHOLE = 100;

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
                dated("currencyMonths", entry -> applied(entry, entry.number("value", 1, MOST_MONTHS))),
                dated("methods", this::serving),
                dated(
                        "unitMustInclude",
                        entry -> new AssessmentStrategy.Included(
                                entry.optionalId("unit"),
                                entry.choice("method", Method.class),
                                entry.number("pieces", 1, MOST_PIECES),
                                entry.optionalNumber("outcomes", 0, MOST_PIECES))),
                dated(
                        "minimumPieces",
                        entry -> new AssessmentStrategy.Applied<>(
                                entry.optionalId("unit"), Optional.empty(), entry.number("value", 1, MOST_PIECES))),
                dated("piecesPerRequirement", this::pieces),
                dated("simulationAllowed", AssessmentStrategyReader::simulated),
                dated("scopeCoverage", AssessmentStrategyReader::scope),
                dated(
                        "witnessStanding",
                        entry -> new AssessmentStrategy.Standings(
                                entry.choice("method", Method.class), entry.choices("standings", Standing.class))),
                dated("mayBeNotApplicable", AssessmentStrategyReader::kinds),
                dated("notApplicablePercent", entry -> entry.number("value", 0, WHOLE)),
                dated("transitionMonths", entry -> entry.number("value", 0, MOST_MONTHS)));
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

    private static <T> AssessmentStrategy.Applied<T> applied(MappingReader entry, T value) {
        return new AssessmentStrategy.Applied<>(
                entry.optionalId("unit"), entry.optionalChoice("method", Method.class), value);
    }

    private static AssessmentStrategy.ScopePolicy scope(MappingReader entry) {
        List<String> named = new ArrayList<>();
        for (MappingReader of : entry.list("knowledgeFor")) {
            String unit = of.id("unit");
            of.ids("scope").forEach(item -> named.add(unit + "/" + item));
            of.done();
        }
        return new AssessmentStrategy.ScopePolicy(
                entry.choice("value", AssessmentStrategy.Coverage.class),
                entry.optionalNumber("knowledgePercent", 0, WHOLE).orElse(WHOLE),
                named);
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
        for (Served served : List.of(Served.OUTCOMES, Served.KNOWLEDGE)) {
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
        SCOPE(Requirement.Kind.SCOPE),
        BEHAVIOURS(Requirement.Kind.BEHAVIOUR),
        SKILLS(Requirement.Kind.SKILL);

        private final Requirement.Kind kind;

        Named(Requirement.Kind kind) {
            this.kind = kind;
        }
    }

    /** As files name the kinds of requirement that methods serve. */
    private enum Served {
        OUTCOMES(Requirement.Kind.OUTCOME),
        KNOWLEDGE(Requirement.Kind.KNOWLEDGE),
        BEHAVIOURS(Requirement.Kind.BEHAVIOUR),
        SKILLS(Requirement.Kind.SKILL);

        private final Requirement.Kind kind;

        Served(Requirement.Kind kind) {
            this.kind = kind;
        }
    }
}
