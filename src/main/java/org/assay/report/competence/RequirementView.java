package org.assay.report.competence;

import java.util.List;
import org.assay.rules.Judgement;

/**
 * A row of the table of requirements.
 *
 * @param heading that it stands under; empty where it stands under the same as the row before
 * @param counted ids of the evidence that counts for it
 * @param discounted ids of the evidence that claims it and does not count
 * @param statements of its judgements
 */
public record RequirementView(
        String id,
        String heading,
        String text,
        Badge result,
        List<String> counted,
        List<String> discounted,
        List<String> statements) {

    static RequirementView of(Requirement requirement, String headingBefore, List<Evidence> evidence) {
        return new RequirementView(
                requirement.id(),
                requirement.heading().equals(headingBefore) ? "" : requirement.heading(),
                requirement.text(),
                requirement.result(),
                marked(requirement, Mark.COUNTS, evidence),
                marked(requirement, Mark.DISCOUNTED, evidence),
                requirement.results().stream().map(Judgement::statement).toList());
    }

    private static List<String> marked(Requirement requirement, Mark mark, List<Evidence> evidence) {
        return evidence.stream()
                .filter(item -> item.markFor(requirement) == mark)
                .map(Evidence::id)
                .toList();
    }
}
