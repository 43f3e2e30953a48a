package org.assay.trial.needs.facts;

import org.assay.rules.Verdict;

/** What rules of the invented area conclude. */
public enum NeedVerdict implements Verdict {
    PLACED;

    @Override
    public String label() {
        return "placed";
    }

    @Override
    public boolean negative() {
        return false;
    }
}
