package org.assay.rules;

/** What a rule concludes about its subject; each area of assessment has an enum of its own. */
public interface Verdict {

    /** The words used in files and reports, such as {@code not yet competent}. */
    String label();

    /** Whether it stands against the candidate: something that further evidence or another person's act would change. */
    boolean negative();
}
