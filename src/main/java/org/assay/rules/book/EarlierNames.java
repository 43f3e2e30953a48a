package org.assay.rules.book;

import java.util.Map;

/** Names of facts and helpers in release 0.1.0 that have others now: a centre's rules of that time go on to judge. */
public final class EarlierNames {
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
     * The text of a rule with the names of today, line by line where it was; texts and comments stay as they are. For
     * whoever looks into the rule: what is hashed and shown is the centre's own text.
     *
     * @param path of the rule below the rulebook's folder, which begins with its area
     */
    public static String replaced(String path, String text) {
        Map<String, String> names = OF_AREAS.getOrDefault(path.replaceFirst("/.*", ""), Map.of());
        return names.isEmpty() ? text : RuleWords.replaced(text, names);
    }
}
