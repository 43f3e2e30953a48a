package org.assay.rules.book;

import org.assay.rules.RuleInfo;

/** Where a rule or a table of a rulebook comes from. */
public enum RuleOrigin {
    BUNDLED(""),
    OWN("the centre's own"),
    REPLACING("replaces the bundled rule");

    private final String words;

    RuleOrigin(String words) {
        this.words = words;
    }

    public static RuleOrigin of(Rulebook rulebook, RuleInfo rule) {
        return of(rulebook, RuleFile.path(rule));
    }

    /** The same of a table. */
    public static RuleOrigin of(Rulebook rulebook, DecisionTable table) {
        return of(rulebook, table.path());
    }

    private static RuleOrigin of(Rulebook rulebook, String path) {
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
