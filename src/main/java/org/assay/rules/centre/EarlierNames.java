package org.assay.rules.centre;

import java.util.Map;
import org.assay.rules.book.RuleWords;

/** Names of facts and helpers in release 0.1.0 that have others now: a centre's rules of that time go on to judge. */
final class EarlierNames {
    private static final Map<String, Map<String, String>> OF_AREAS = Map.of(
            "competence",
            Map.of(
                    "Open", "RequirementOpen",
                    "Refused", "ClaimRefused",
                    "Serves", "MethodServes",
                    "Suffice", "Sufficiency"),
            "recruitment",
            Map.of(
                    "Asked", "Criterion",
                    "LookBack", "SiftReview",
                    "Outcome", "VacancyDecision",
                    "Shown", "CriterionJudged"));

    private EarlierNames() {}

    /**
     * The text of a rule with the names of today, line by line where it was; texts and comments stay as they are.
     *
     * @param path of the rule below the rulebook's folder, which begins with its area
     */
    static String replaced(String path, String text) {
        Map<String, String> names = OF_AREAS.getOrDefault(path.replaceFirst("/.*", ""), Map.of());
        return RuleWords.replaced(text, names);
    }
}
