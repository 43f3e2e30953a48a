package org.assay.standard;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.assay.input.Problems;
import org.assay.input.Source;

/** Checks the files of a standard against each other: every reference leads somewhere. */
final class StandardCheck {
    private final Standard standard;
    private final Standard.Documents documents;
    private final Problems problems;

    private StandardCheck(Standard standard, Standard.Documents documents, Problems problems) {
        this.standard = standard;
        this.documents = documents;
        this.problems = problems;
    }

    static void check(Standard standard, Standard.Documents documents, Problems problems) {
        StandardCheck check = new StandardCheck(standard, documents, problems);
        check.units();
        check.strategy();
    }

    private void units() {
        List<String> codes = standard.suite().unitCodes();
        for (int i = 0; i < standard.units().size(); i++) {
            Unit unit = standard.units().get(i);
            Source at = documents.units().get(i).at();
            if (!groupOf(unit.code()).equals(unit.group())) {
                problems.add(
                        at,
                        "the suite does not list the unit " + unit.code() + " in the group \"" + unit.group() + "\"",
                        "make suite.yaml and the unit agree");
            }
            if (standard.suite().origins().stream().noneMatch(o -> o.id().equals(unit.origin()))) {
                problems.add(at, "the suite has no origin \"" + unit.origin() + "\"", "add it to suite.yaml");
            }
            unit.links().stream()
                    .filter(link -> !codes.contains(link))
                    .forEach(link -> problems.add(
                            at,
                            "the unit links to \"" + link + "\", which the suite does not have",
                            "remove the link"));
        }
    }

    private String groupOf(String code) {
        return standard.suite().groups().stream()
                .filter(group -> group.units().contains(code))
                .map(Suite.Group::id)
                .findFirst()
                .orElse("");
    }

    private void strategy() {
        AssessmentStrategy strategy = standard.strategy();
        Source at = documents.strategy().at();
        if (!strategy.suite().equals(standard.suite().id())) {
            problems.add(
                    at,
                    "the strategy is for the suite \"" + strategy.suite() + "\", not \""
                            + standard.suite().id() + "\"",
                    "use the strategy of the suite");
        }
        strategy.simulationAllowed()
                .forEach(entry -> references(at, entry.value().requirements()));
        strategy.piecesPerRequirement()
                .forEach(entry ->
                        references(at, entry.value().requirement().map(List::of).orElse(List.of())));
    }

    /** Only units that were read can be checked. */
    private void references(Source at, List<String> requirements) {
        Set<String> known = standard.units().stream()
                .flatMap(unit -> unit.requirements().stream())
                .map(Requirement::key)
                .collect(Collectors.toSet());
        for (String key : requirements) {
            boolean read = standard.units().stream().anyMatch(unit -> key.startsWith(unit.code() + "/"));
            if (read && !known.contains(key)) {
                problems.add(at, "there is no requirement \"" + key + "\"", "name a requirement that its unit has");
            }
        }
    }
}
