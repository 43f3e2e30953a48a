package org.assay.recruitment.vacancy;

import java.util.List;
import org.assay.recruitment.facts.Score;

/** Sheets of a scoring workbook that are no panel member's, so that no panel member can have an id like them. */
public final class SheetNames {
    /** For the scores that the panel agreed on. */
    public static final String AGREED = Score.AGREED;
    /** For applications that are neither sifted nor selected any more. */
    public static final String CLOSED = "closed";
    /** For what scorers need not see of applicants. */
    public static final String APPLICANTS = "applicants";

    static final List<String> TAKEN = List.of(AGREED, CLOSED, APPLICANTS);

    private SheetNames() {}
}
