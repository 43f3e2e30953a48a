package org.assay.report.competence;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.assay.rules.Subject.Kind;

/** The outcomes, the knowledge or the scope of a unit. */
public record PartView(String title, List<RequirementView> rows) {

    /** Only the parts that the unit has. */
    static List<PartView> of(StandardUnit unit, List<Evidence> evidence) {
        return Stream.of(Kind.OUTCOME, Kind.KNOWLEDGE, Kind.SCOPE)
                .map(kind -> new PartView(title(kind), rows(unit.requirements(kind), evidence)))
                .filter(part -> !part.rows().isEmpty())
                .toList();
    }

    private static List<RequirementView> rows(List<Requirement> requirements, List<Evidence> evidence) {
        List<RequirementView> rows = new ArrayList<>();
        String heading = "";
        for (Requirement requirement : requirements) {
            rows.add(RequirementView.of(requirement, heading, evidence));
            heading = requirement.heading();
        }
        return rows;
    }

    static String title(Kind kind) {
        return kind == Kind.OUTCOME ? "Outcomes" : Words.capitalised(kind.label());
    }

    public long count(String verdict) {
        return rows.stream().filter(row -> row.result().says(verdict)).count();
    }
}
