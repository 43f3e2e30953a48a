package org.assay.report.competence;

import static org.assay.competence.facts.CompetenceVerdict.MET;
import static org.assay.competence.facts.CompetenceVerdict.NOT_APPLICABLE;
import static org.assay.competence.facts.CompetenceVerdict.NOT_ASSESSED;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.assay.competence.facts.CompetenceVerdict;
import org.assay.report.parts.Badge;
import org.assay.report.parts.Words;
import org.assay.rules.Subject.Kind;

/** The outcomes, the knowledge, the scope, the behaviours or the skills of a unit. */
public record PartView(String title, List<Group> groups) {

    /** Requirements under one heading, which is empty where there is none. */
    public record Group(String heading, List<RequirementView> rows) {}

    /** Only the parts that the unit has. */
    static List<PartView> of(StandardUnit unit, List<Evidence> evidence) {
        return Stream.of(Kind.OUTCOME, Kind.KNOWLEDGE, Kind.SCOPE, Kind.BEHAVIOUR, Kind.SKILL)
                .map(kind -> new PartView(title(kind), groups(unit.requirements(kind), evidence)))
                .filter(part -> !part.groups().isEmpty())
                .toList();
    }

    private static List<Group> groups(List<Requirement> requirements, List<Evidence> evidence) {
        List<Group> groups = new ArrayList<>();
        for (Requirement requirement : requirements) {
            Group last = groups.isEmpty() ? null : groups.get(groups.size() - 1);
            if (last == null || !last.heading().equals(requirement.heading())) {
                last = new Group(requirement.heading(), new ArrayList<>());
                groups.add(last);
            }
            last.rows().add(RequirementView.of(requirement, evidence));
        }
        return groups;
    }

    static String title(Kind kind) {
        return Words.capitalised(key(kind));
    }

    /** As files name the part: {@code outcomes}, {@code knowledge}. */
    static String key(Kind kind) {
        return switch (kind) {
            case OUTCOME, BEHAVIOUR, SKILL -> kind.label() + "s";
            default -> kind.label();
        };
    }

    public boolean judged() {
        return rows().anyMatch(row -> !row.result().equals(Badge.NOT_JUDGED));
    }

    public long count(CompetenceVerdict verdict) {
        return rows().filter(row -> row.result().shows(verdict)).count();
    }

    public long met() {
        return count(MET);
    }

    /** How many do not apply, or are not asked for and not shown. */
    public long inapplicable() {
        return count(NOT_APPLICABLE) + count(NOT_ASSESSED);
    }

    /** How many there are, but for those. */
    public long applicable() {
        return rows().count() - inapplicable();
    }

    /** The share that is met, from 0 to 100. */
    public long percentMet() {
        return applicable() == 0 ? 0 : 100 * met() / applicable();
    }

    private Stream<RequirementView> rows() {
        return groups.stream().flatMap(group -> group.rows().stream());
    }
}
