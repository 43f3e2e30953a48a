package org.assay.standard;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.assay.input.MappingReader;
import org.assay.input.Node;
import org.assay.input.Problems;

/** Reads a file of {@code kind: suite}. */
final class SuiteReader {
    private static final int EARLIEST_YEAR = 1986;
    private static final int LATEST_YEAR = 2999;

    private SuiteReader() {}

    static Suite read(Node node, Problems problems) {
        MappingReader file = MappingReader.of(node, problems);
        file.kind("suite");
        Suite suite = new Suite(
                file.id("id"),
                file.name("title"),
                file.id("version"),
                file.choice("status", Status.class),
                Validity.read(file),
                file.date("accredited"),
                origins(file),
                groups(file, problems));
        file.optionalProse("source");
        file.done();
        return suite;
    }

    private static List<Suite.Origin> origins(MappingReader file) {
        List<Suite.Origin> origins = new ArrayList<>();
        for (MappingReader origin : file.requiredList("origins")) {
            origins.add(new Suite.Origin(
                    origin.id("id"), origin.name("title"), origin.number("year", EARLIEST_YEAR, LATEST_YEAR)));
            origin.done();
        }
        return origins;
    }

    private static List<Suite.Group> groups(MappingReader file, Problems problems) {
        Set<String> seen = new HashSet<>();
        List<Suite.Group> groups = new ArrayList<>();
        for (MappingReader group : file.requiredList("groups")) {
            List<String> units = group.ids("units");
            groups.add(new Suite.Group(group.id("id"), group.name("title"), units));
            units.stream()
                    .filter(code -> !seen.add(code))
                    .forEach(code -> problems.add(
                            group.at("units"), "the unit " + code + " is in two groups", "leave it in one of them"));
            group.done();
        }
        return groups;
    }
}
