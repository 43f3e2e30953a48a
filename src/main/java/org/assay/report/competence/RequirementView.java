package org.assay.report.competence;

import java.util.List;
import java.util.stream.Stream;
import org.assay.competence.facts.CompetenceVerdict;
import org.assay.report.parts.Badge;
import org.assay.rules.Judgement;

/**
 * A row of the table of requirements.
 *
 * @param counted ids of the evidence that counts for it
 * @param pending ids of the evidence that waits for the assessor's decision
 * @param discounted ids of the evidence that claims it and does not count
 * @param why the statements of its judgements where it is not simply met by the evidence beside it, and what is remarked
 */
public record RequirementView(
        String id,
        String text,
        Badge result,
        List<String> counted,
        List<String> pending,
        List<String> discounted,
        List<String> why) {

    static RequirementView of(Requirement requirement, List<Evidence> evidence) {
        return new RequirementView(
                requirement.id(),
                requirement.text(),
                requirement.result(),
                marked(requirement, Mark.COUNTS, evidence),
                marked(requirement, Mark.PENDING, evidence),
                marked(requirement, Mark.DISCOUNTED, evidence),
                Stream.concat(
                                requirement.result().shows(CompetenceVerdict.MET)
                                        ? Stream.of()
                                        : requirement.results().stream(),
                                requirement.remarks().stream())
                        .map(Judgement::statement)
                        .toList());
    }

    /** What the column of evidence says first: nothing where the requirement does not apply. */
    public String evidence() {
        return counted.isEmpty() && !result.isNeutral() ? "None counts" : String.join(", ", counted);
    }

    private static List<String> marked(Requirement requirement, Mark mark, List<Evidence> evidence) {
        return evidence.stream()
                .filter(item -> item.markFor(requirement) == mark)
                .map(Evidence::id)
                .toList();
    }
}
