package org.assay.report.competence;

/** What an item of evidence does for a requirement, as a letter that needs neither colour nor a symbol to be read. */
public enum Mark {
    COUNTS("C", "counts"),
    DISCOUNTED("D", "discounted"),
    PENDING("P", "pending"),
    NOT_APPLICABLE("N", "none"),
    NONE("", "none");

    private final String letter;
    private final String style;

    Mark(String letter, String style) {
        this.letter = letter;
        this.style = style;
    }

    public String letter() {
        return letter;
    }

    public String style() {
        return style;
    }
}
