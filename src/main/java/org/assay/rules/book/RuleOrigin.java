package org.assay.rules.book;

import org.assay.rules.RuleInfo;

/** Where a rule of a rulebook comes from. */
public enum RuleOrigin {
    BUNDLED(""),
    OWN("the centre's own"),
    REPLACING("replaces the bundled rule");

    private final String words;

    RuleOrigin(String words) {
        this.words = words;
    }

    public static RuleOrigin of(Rulebook rulebook, RuleInfo rule) {
        String path = RuleFile.path(rule);
        if (!rulebook.custom() || !rulebook.files().brings(path)) {
            return BUNDLED;
        }
        return rulebook.files().replaces(path) ? REPLACING : OWN;
    }

    /** For people; nothing of a bundled rule. */
    public String words() {
        return words;
    }
}
