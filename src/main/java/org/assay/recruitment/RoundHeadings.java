package org.assay.recruitment;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.assay.input.Node;
import org.assay.record.DecisionRecord;
import org.assay.record.Heading;
import org.assay.record.RecordedInputs;
import org.assay.rules.Subject;

/**
 * What decisions of a round are counted under: those on an applicant under each panel member who scored them and under the
 * vacancy, those on a criterion for an applicant under the criterion.
 */
final class RoundHeadings implements Function<Subject, List<Heading>> {
    private final String reference;
    private final Map<String, Heading> members = new LinkedHashMap<>();
    /** Ids of those who scored an applicant. */
    private final Map<String, Set<String>> scorers = new LinkedHashMap<>();

    RoundHeadings(DecisionRecord recorded) {
        RecordedInputs inputs = new RecordedInputs(recorded);
        Node told = inputs.get("vacancy");
        reference = told.text("reference");
        told.items("panel")
                .forEach(member -> members.put(
                        member.text("id"), Heading.of("panel member", member.text("id"), member.text("name"))));
        for (Node applicant : inputs.get("applications").items("applicants")) {
            Set<String> by = scorers.computeIfAbsent(applicant.text("id"), id -> new LinkedHashSet<>());
            applicant.items("grids").forEach(grid -> by.add(grid.text("by")));
        }
    }

    @Override
    public List<Heading> apply(Subject subject) {
        return switch (subject.kind()) {
            case APPLICANT ->
                Stream.concat(
                                scorers.getOrDefault(subject.id(), Set.of()).stream()
                                        .filter(members::containsKey)
                                        .map(members::get),
                                Stream.of(new Heading("vacancy", reference)))
                        .toList();
            case CRITERION ->
                List.of(new Heading(
                        "criterion",
                        reference + subject.id().substring(subject.id().lastIndexOf('/'))));
            default -> List.of();
        };
    }
}
