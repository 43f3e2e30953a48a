package org.assay.competence;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import org.assay.input.MappingReader;
import org.assay.input.Problems;
import org.assay.input.Source;
import org.assay.standard.Method;
import org.assay.standard.Requirement;
import org.assay.standard.Unit;

/** Reads the entries of a portfolio that name requirements: a unit, and lists of its outcomes, knowledge and scope. */
final class RequirementLists {
    private static final List<String> KEYS = List.of("outcomes", "knowledge", "scope", "behaviours", "skills");

    private final Function<String, Optional<Unit>> known;
    private final List<String> units;
    private final Predicate<Method> performance;
    private final Problems problems;

    /**
     * @param known finds a unit of the standard by its code; what a unit that it lacks should have is not checked
     * @param performance whether a method shows the work itself
     * @param units the units that the portfolio is for; others cannot be named, unless those are unknown themselves
     */
    RequirementLists(
            Function<String, Optional<Unit>> known,
            List<String> units,
            Predicate<Method> performance,
            Problems problems) {
        this.performance = performance;
        this.known = known;
        this.units = units;
        this.problems = problems;
    }

    /** Whether a method shows the work itself, as it serves outcomes. */
    boolean showsPerformance(Method method) {
        return performance.test(method);
    }

    /** The code that the entry gives, which the portfolio must be for. */
    String unit(MappingReader entry) {
        String code = entry.id("unit");
        if (!code.isEmpty() && !units.isEmpty() && !units.contains(code)) {
            problems.add(
                    entry.at("unit"),
                    "the portfolio is not for the unit \"" + code + "\"",
                    "add it to \"units\", or correct the code");
        }
        return code;
    }

    /** Every requirement that the entry names; one that the unit does not have is a problem and left out. */
    List<Requirement> named(MappingReader entry) {
        Optional<Unit> unit = known.apply(unit(entry));
        List<Requirement> named = new ArrayList<>();
        named(entry, "outcomes", Requirement.Kind.OUTCOME, unit, named);
        named(entry, "knowledge", Requirement.Kind.KNOWLEDGE, unit, named);
        named(entry, "scope", Requirement.Kind.SCOPE, unit, named);
        named(entry, "behaviours", Requirement.Kind.BEHAVIOUR, unit, named);
        named(entry, "skills", Requirement.Kind.SKILL, unit, named);
        if (named.isEmpty() && KEYS.stream().allMatch(entry::isEmptyList)) {
            problems.add(
                    entry.at(), "it names no requirement", "list outcomes, knowledge, scope, behaviours or skills");
        }
        return named;
    }

    private void named(
            MappingReader entry, String key, Requirement.Kind kind, Optional<Unit> unit, List<Requirement> named) {
        for (String id : entry.ids(key)) {
            Optional<Requirement> found = unit.flatMap(u -> u.requirement(id)).filter(r -> r.kind() == kind);
            found.ifPresent(named::add);
            if (unit.isPresent() && found.isEmpty()) {
                problems.add(entry.at(key), missing(unit.get(), kind, id), remedy(unit.get(), kind));
            }
        }
    }

    private static String missing(Unit unit, Requirement.Kind kind, String id) {
        return unit.code() + " has no " + kind.label().toLowerCase(java.util.Locale.ROOT) + " \"" + id + "\"";
    }

    private static String remedy(Unit unit, Requirement.Kind kind) {
        List<String> ids = unit.requirements(kind).stream().map(Requirement::id).toList();
        if (!unit.hasRequirements()) {
            return "the library holds only its title and gist; it cannot be claimed until its text is there";
        }
        return ids.isEmpty()
                ? "the unit has none; remove it"
                : "it has " + ids.get(0) + " to " + ids.get(ids.size() - 1);
    }

    /** A unit of which nothing is left to judge should not be in the portfolio. */
    void refuseEmptied(Set<String> notApplicable, Source at) {
        for (String code : units) {
            Optional<Unit> unit = known.apply(code).filter(Unit::hasRequirements);
            if (unit.isPresent() && unit.get().requirements().stream().allMatch(r -> notApplicable.contains(r.key()))) {
                problems.add(
                        at,
                        "every requirement of " + code + " is recorded as not applicable",
                        "take the unit out of \"units\" instead");
            }
        }
    }
}
