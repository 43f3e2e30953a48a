package org.assay.fairness;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.assay.input.DocumentReader;
import org.assay.input.MappingReader;
import org.assay.input.Node;
import org.assay.input.Problems;
import org.assay.input.Source;
import org.assay.rules.SubjectOrder;

/**
 * What applicants said of themselves for monitoring.
 *
 * @param groups for each characteristic, the group of each applicant by id
 * @param at where the file names each applicant, by id
 */
public record Monitoring(String vacancy, Map<String, Map<String, String>> groups, Map<String, Source> at) {
    public Monitoring {
        groups = Map.copyOf(groups);
        at = Map.copyOf(at);
    }

    /** Ids that are not among the applicants of a round. */
    public List<String> strangers(Results results) {
        return at.keySet().stream()
                .filter(id -> !results.applicants().contains(id))
                .sorted(SubjectOrder.INSTANCE)
                .toList();
    }

    /** @throws org.assay.input.InputException with every id that is not among the applicants of a round */
    public void requireKnown(Results results) {
        Problems problems = new Problems();
        strangers(results)
                .forEach(id -> problems.add(
                        at.get(id),
                        "the record has no applicant \"" + id + "\"",
                        "correct the id, or remove the entry"));
        problems.throwIfAny();
    }

    /** Reads a file of {@code kind: monitoring}. @throws org.assay.input.InputException with every problem */
    public static Monitoring read(Path file) {
        Problems problems = new Problems();
        return read(DocumentReader.read(file, problems), problems);
    }

    /** @param problems what was found wrong with the file's text */
    private static Monitoring read(Node.Mapping node, Problems problems) {
        MappingReader file = MappingReader.of(node, problems);
        file.kind("monitoring");
        String vacancy = file.id("vacancy");
        Map<String, Map<String, String>> groups = new TreeMap<>();
        Map<String, Source> seen = new LinkedHashMap<>();
        List<MappingReader> applicants = file.requiredList("applicants");
        for (MappingReader applicant : applicants) {
            String id = applicant.id("id");
            if (seen.put(id, applicant.at("id")) != null) {
                problems.add(applicant.at("id"), "the applicant \"" + id + "\" is already there", "keep one entry");
            }
            MappingReader said = applicant.child("groups");
            for (String characteristic : said.keys()) {
                groups.computeIfAbsent(characteristic, name -> new TreeMap<>()).put(id, said.name(characteristic));
            }
            said.done();
            applicant.done();
        }
        file.done();
        problems.throwIfAny();
        return new Monitoring(vacancy, groups, seen);
    }
}
