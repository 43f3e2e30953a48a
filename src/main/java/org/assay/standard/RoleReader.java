package org.assay.standard;

import java.util.List;
import org.assay.input.MappingReader;
import org.assay.input.Nearest;
import org.assay.input.Node;
import org.assay.input.Problems;

/** Reads a file of {@code kind: role}. */
final class RoleReader {
    private RoleReader() {}

    static Role read(Node node, Suite suite, Problems problems) {
        MappingReader file = MappingReader.of(node, problems);
        file.kind("role");
        List<String> units = file.ids("units");
        Role role = new Role(
                file.id("id"),
                file.name("title"),
                file.choice("responsibility", Role.Responsibility.class),
                units,
                file.optionalProse("note").orElse(""));
        if (file.isEmptyList("units")) {
            problems.add(file.at("units"), "\"units\" names no unit", "list the units that describe the role");
        }
        units.stream()
                .filter(code -> !suite.unitCodes().contains(code))
                .forEach(code -> problems.add(
                        file.at("units"),
                        "the suite " + suite.id() + " has no unit \"" + code + "\"",
                        Nearest.question(code, suite.unitCodes())
                                .map(question -> question + " Otherwise see assay standards list for its units")
                                .orElse("see assay standards list for its units")));
        file.done();
        return role;
    }
}
