package org.assay.rules;

/** Where the text of a rule lies: its stage is the folder, its id the file's name. */
final class RuleFile {
    static final String ENDING = ".drl";

    private RuleFile() {}

    /** Below the rulebook's folder: {@code competence/evidence/evidence-current.drl}. */
    static String path(RuleInfo rule) {
        return path(rule.stage(), rule.id());
    }

    static String path(String stage, String id) {
        return stage.replace('.', '/') + "/" + id + ENDING;
    }
}
