package org.assay.rules.pages;

import java.time.LocalDate;
import java.util.List;
import org.assay.rules.book.BundledRules;
import org.assay.rules.cases.CaseBench;

/**
 * What a new rule of a stage starts from: two files in the folder of the stage, which only some stages have.
 *
 * @param rule the text of the rule, with marks in place of id and first day
 * @param cases its cases, with the same marks
 */
record RuleTemplate(String stage, String rule, String cases) {
    private static final String ENDING = ".template";
    private static final String HEADER = "rulebook.yaml" + ENDING;
    private static final String ID = "RULE-ID";
    private static final String SINCE = "FIRST-DAY";

    /** Those for the stages of an area, in the order of the stages. */
    static List<RuleTemplate> of(CaseBench area) {
        return area.stages().stream()
                .filter(stage -> BundledRules.has(file(stage, "drl")))
                .map(stage -> new RuleTemplate(
                        stage, BundledRules.file(file(stage, "drl")), BundledRules.file(file(stage, "cases.yaml"))))
                .toList();
    }

    private static String file(String stage, String kind) {
        return stage.replace('.', '/') + "/new." + kind + ENDING;
    }

    /** A {@code rulebook.yaml} for a folder that has none. */
    static String header(String id, LocalDate since) {
        return filled(BundledRules.file(HEADER), id, since);
    }

    String rule(String id, LocalDate since) {
        return filled(rule, id, since);
    }

    String cases(String id, LocalDate since) {
        return filled(cases, id, since);
    }

    private static String filled(String template, String id, LocalDate since) {
        return template.replace(ID, id).replace(SINCE, since.toString());
    }
}
