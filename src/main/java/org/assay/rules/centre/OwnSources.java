package org.assay.rules.centre;

import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.commons.lang3.StringUtils;
import org.assay.input.MappingReader;
import org.assay.input.Node;
import org.assay.input.Problems;

/** Documents that only a rulebook cites: its {@code sources.yaml}, in the form of a suite's. */
final class OwnSources {
    private static final int EARLIEST_YEAR = 1900;
    private static final int LATEST_YEAR = 2999;

    private OwnSources() {}

    /** @param known document and clause of everything that the installed standards let a rule cite */
    static void check(Node sources, Set<String> known, Problems problems) {
        Set<String> taken = known.stream()
                .map(citation -> StringUtils.substringBefore(citation, ", "))
                .collect(Collectors.toSet());
        Set<String> own = new TreeSet<>();
        MappingReader file = MappingReader.of(sources, problems);
        file.kind("sources");
        for (MappingReader document : file.requiredList("documents")) {
            String id = document.id("id");
            document.name("title");
            document.name("publisher");
            document.optionalNumber("year", EARLIEST_YEAR, LATEST_YEAR);
            for (MappingReader clause : document.requiredList("clauses")) {
                clause.id("id");
                clause.name("title");
                clause.done();
            }
            document.done();
            if (taken.contains(id)) {
                problems.add(document.at("id"), "a suite has a document \"" + id + "\"", "give yours another id");
            } else if (!own.add(id)) {
                problems.add(
                        document.at("id"), "there is another document \"" + id + "\"", "give one of them another id");
            }
        }
        file.done();
    }
}
