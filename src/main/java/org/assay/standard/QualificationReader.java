package org.assay.standard;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.assay.input.MappingReader;
import org.assay.input.Nearest;
import org.assay.input.Node;
import org.assay.input.Problems;

/** Reads a file of {@code kind: qualification}. */
final class QualificationReader {
    private static final int MOST_CREDITS = 1000;
    private static final int MOST_UNITS = 200;

    private final MappingReader file;
    private final List<String> suiteUnits;
    private final Problems problems;
    private final Map<String, Integer> credits = new HashMap<>();

    private QualificationReader(Node node, List<String> suiteUnits, Problems problems) {
        file = MappingReader.of(node, problems);
        this.suiteUnits = suiteUnits;
        this.problems = problems;
        file.kind("qualification");
    }

    /** @param suiteUnits codes of all units of the suite */
    static Qualification read(Node node, List<String> suiteUnits, Problems problems) {
        return new QualificationReader(node, suiteUnits, problems).qualification();
    }

    private Qualification qualification() {
        List<Qualification.Group> groups = groups();
        Qualification qualification = new Qualification(
                file.id("id"),
                file.name("title"),
                file.optionalName("body").orElse(""),
                file.id("version"),
                file.choice("status", Status.class),
                file.optionalNumber("credits", 0, MOST_CREDITS).orElse(0),
                groups,
                routes(groups),
                barred(),
                new HashSet<>(file.choices("allows", Qualification.Recognition.class)),
                grades());
        file.optionalName("number");
        file.optionalName("level");
        file.optionalProse("source");
        file.done();
        return qualification;
    }

    private List<Qualification.Group> groups() {
        List<Qualification.Group> groups = new ArrayList<>();
        Set<String> ids = new HashSet<>();
        for (MappingReader group : file.requiredList("groups")) {
            String id = group.id("id");
            if (!id.isEmpty() && !ids.add(id)) {
                problems.add(group.at("id"), "the group \"" + id + "\" is there twice", "give each an id of its own");
            }
            List<Qualification.Credited> units = units(group);
            int choose = group.optionalNumber("choose", 0, MOST_UNITS).orElse(-1);
            int needed = group.optionalNumber("credits", 0, MOST_CREDITS).orElse(0);
            if (choose > units.size()) {
                problems.add(
                        group.at("choose"),
                        "it asks for " + choose + " of " + units.size() + " units",
                        "lower the number, or add units");
            }
            int all = units.stream().mapToInt(Qualification.Credited::credits).sum();
            if (needed > all) {
                problems.add(
                        group.at("credits"),
                        "its units have " + all + " credits in all",
                        "lower the number of credits");
            }
            int number = choose >= 0 ? choose : needed > 0 ? 0 : units.size();
            groups.add(new Qualification.Group(id, group.name("title"), number, needed, units));
            group.done();
        }
        return groups;
    }

    private List<Qualification.Credited> units(MappingReader group) {
        List<Qualification.Credited> units = new ArrayList<>();
        for (MappingReader unit : group.requiredList("units")) {
            String code = known(unit, "unit", unit.id("unit"));
            int worth = unit.optionalNumber("credits", 0, MOST_CREDITS).orElse(0);
            if (credits.putIfAbsent(code, worth) != null) {
                problems.add(unit.at("unit"), "the unit " + code + " is in it twice", "leave it in one group");
            }
            units.add(new Qualification.Credited(code, worth));
            unit.done();
        }
        return units;
    }

    private String known(MappingReader at, String key, String code) {
        if (!code.isEmpty() && !suiteUnits.contains(code)) {
            problems.add(
                    at.at(key),
                    "the suite has no unit \"" + code + "\"",
                    Nearest.question(code, suiteUnits).orElse("correct the code"));
        }
        return code;
    }

    private List<Qualification.Route> routes(List<Qualification.Group> groups) {
        List<String> ids = groups.stream().map(Qualification.Group::id).toList();
        List<Qualification.Route> routes = new ArrayList<>();
        for (MappingReader route : file.list("routes")) {
            List<String> named = route.ids("groups");
            named.stream()
                    .filter(id -> !ids.contains(id))
                    .forEach(id -> problems.add(
                            route.at("groups"),
                            "there is no group \"" + id + "\"",
                            "name groups of this qualification"));
            routes.add(new Qualification.Route(route.id("id"), route.name("title"), named));
            route.done();
        }
        return routes.isEmpty() ? List.of(new Qualification.Route("all", "", ids)) : routes;
    }

    private List<List<String>> barred() {
        List<List<String>> pairs = new ArrayList<>();
        for (MappingReader pair : file.list("barred")) {
            List<String> units = pair.ids("units");
            if (units.size() != 2) {
                problems.add(pair.at("units"), "a barred pair has two units", "name the two of which only one counts");
            } else {
                pairs.add(units);
            }
            checkHeld(pair, "units", units);
            pair.done();
        }
        return pairs;
    }

    private List<Qualification.Grade> grades() {
        List<Qualification.Grade> grades = new ArrayList<>();
        for (MappingReader grade : file.list("grades")) {
            List<String> exceptional = grade.ids("exceptional");
            checkHeld(grade, "exceptional", exceptional);
            grades.add(new Qualification.Grade(
                    grade.id("id"),
                    grade.name("title"),
                    exceptional,
                    grade.optionalNumber("exceptionalUnits", 0, MOST_UNITS).orElse(0)));
            grade.done();
        }
        return grades;
    }

    /** Reports units that no group of the qualification holds. */
    private void checkHeld(MappingReader at, String key, List<String> codes) {
        codes.stream()
                .filter(code -> !credits.containsKey(code))
                .forEach(code ->
                        problems.add(at.at(key), "the qualification has no unit \"" + code + "\"", "correct the code"));
    }
}
