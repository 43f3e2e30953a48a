package org.assay.report;

import java.util.Optional;
import org.assay.rules.Subject;

/** What can be made of a record of one area. It shows what the record holds and depends on nothing else. */
public interface AreaReport {
    /** The whole report, tagged, with the record attached. */
    byte[] pdf();

    /** The same as one page that loads nothing. */
    String html();

    /** The same in short, for a terminal. */
    String text();

    /** A table of what was decided, where it was decided on many. */
    default Optional<String> csv() {
        return Optional.empty();
    }

    /** Whom and when the decision is about: {@code CA-2026-00417, A. N. Other, assessed on 2026-10-30}. */
    String about();

    /** The decision in a line; of a record that holds none, that it holds none. */
    String statement();

    /** What the decision as a whole is judged of. */
    Subject whole();

    /** What else can be asked about, for whoever asked about what is not there: {@code a unit, a requirement such as …}. */
    String askable();
}
