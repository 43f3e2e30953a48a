package org.assay.rules;

import java.util.Locale;

/** What a rule concludes about its subject; each area of assessment has an enum of its own. */
public interface Verdict {

    /** What a verdict means for whoever reads of its subject. */
    enum Weight {
        /** What became of the subject. */
        RESULT,
        /** That the subject falls away, and nothing becomes of it. */
        ASIDE,
        /** What leads to a result of the same subject: its total, its place. */
        STEP,
        /** What would change a result, and is none. */
        ADVICE,
        /** What is to be known beside a result, and changes nothing. */
        REMARK;

        /** The word used in files, such as {@code advice}. */
        public String label() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** The words used in files and reports, such as {@code not yet competent}. */
    String label();

    /** Whether it stands against the candidate: something that further evidence or another person's act would change. */
    boolean negative();

    /** Whether this is that verdict, be it as a rule gave it or as a record holds it. */
    default boolean is(Verdict constant) {
        return label().equals(constant.label());
    }

    /** A result, unless the verdict says otherwise. */
    default Weight weight() {
        return Weight.RESULT;
    }
}
