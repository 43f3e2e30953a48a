package org.assay.standard;

import org.assay.input.InputException;
import org.assay.input.Node;

/** The suites that files can be judged against. */
public interface Suites {
    /**
     * The suite that a file names under {@code suite}, unless somebody chose another in its place.
     *
     * @throws InputException where there is none of that name
     */
    StandardsLibrary of(Node file);

    /** The suite for files that name none. */
    StandardsLibrary chosen();

    /** One suite in place of whichever a file names. */
    static Suites only(StandardsLibrary suite) {
        return new Suites() {
            @Override
            public StandardsLibrary of(Node file) {
                return suite;
            }

            @Override
            public StandardsLibrary chosen() {
                return suite;
            }
        };
    }
}
