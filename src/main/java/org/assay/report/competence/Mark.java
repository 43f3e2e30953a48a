package org.assay.report.competence;

/** What an item of evidence does for a requirement, as a letter that needs neither colour nor a symbol to be read. */
public enum Mark {
    COUNTS("C"),
    DISCOUNTED("D"),
    PENDING("P"),
    NOT_APPLICABLE("N"),
    NONE("");

    private final String letter;

    Mark(String letter) {
        this.letter = letter;
    }

    public String letter() {
        return letter;
    }
}
