package org.assay.input;

/** How much a document may hold, which depends on who wrote it. Nesting, names and texts are limited alike. */
enum DocumentLimits {
    WRITTEN_BY_A_PERSON(Limits.FILE_BYTES, Limits.VALUES, "split it into several files"),
    WRITTEN_BY_THE_PROGRAM(Limits.RECORD_BYTES, Limits.RECORD_VALUES, "name a file that Assay wrote");

    private final int bytes;
    private final int values;
    private final String remedy;

    DocumentLimits(int bytes, int values, String remedy) {
        this.bytes = bytes;
        this.values = values;
        this.remedy = remedy;
    }

    int mostBytes() {
        return bytes;
    }

    /** Values of any shape. */
    int mostValues() {
        return values;
    }

    /** What to do about a document that holds more. */
    String remedy() {
        return remedy;
    }
}
