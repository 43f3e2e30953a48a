package org.assay.rules.book;

import org.assay.rules.RuleInfo;

/** Where the text of a rule and its cases lie: its stage is the folder, its id the file's name. */
public final class RuleFile {
    public static final String ENDING = ".drl";
    /** Of the file of cases that lies beside a rule. */
    public static final String CASES = ".cases.yaml";

    private RuleFile() {}

    /** Below the rulebook's folder: {@code competence/evidence/evidence-current.drl}. */
    public static String path(RuleInfo rule) {
        return path(rule.stage(), rule.id());
    }

    public static String path(String stage, String id) {
        return stage.replace('.', '/') + "/" + id + ENDING;
    }

    /** The stage that a file's folder gives its rule: {@code competence.evidence}. */
    public static String stageOf(String path) {
        return path.substring(0, Math.max(path.lastIndexOf('/'), 0)).replace('/', '.');
    }

    /** The area that a stage is of, as packages are named: {@code development.needs} of {@code development.needs.gaps}. */
    public static String areaOf(String stage) {
        return stage.substring(0, Math.max(stage.lastIndexOf('.'), 0));
    }

    /** Where the cases of a rule lie below the rulebook's folder. */
    public static String casesPath(RuleInfo rule) {
        return casesPath(path(rule));
    }

    /** @param path of the rule's file */
    public static String casesPath(String path) {
        return path.substring(0, path.length() - ENDING.length()) + CASES;
    }
}
