package org.assay.standard;

/** The four nations that standards are agreed for. */
public enum Nation {
    ENGLAND("England"),
    WALES("Wales"),
    SCOTLAND("Scotland"),
    NORTHERN_IRELAND("Northern Ireland");

    private final String title;

    Nation(String title) {
        this.title = title;
    }

    public String title() {
        return title;
    }
}
