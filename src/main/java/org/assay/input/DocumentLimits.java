package org.assay.input;

/** How much a document may hold, which depends on who wrote it. Nesting, names and texts are limited alike. */
enum DocumentLimits {
    WRITTEN_BY_A_PERSON(Limits.FILE_BYTES, Limits.VALUES, 1, "split it into several files"),
    WRITTEN_BY_THE_PROGRAM(
            Limits.RECORD_BYTES, Limits.RECORD_VALUES, Limits.RECORD_VALUE_BYTES, "name a file that Assay wrote");

    private final int bytes;
    private final int values;
    private final int bytesOfValue;
    private final String remedy;

    /** @param bytesOfValue how many a value takes at least, on average over the document */
    DocumentLimits(int bytes, int values, int bytesOfValue, String remedy) {
        this.bytes = bytes;
        this.values = values;
        this.bytesOfValue = bytesOfValue;
        this.remedy = remedy;
    }

    int mostBytes() {
        return bytes;
    }

    /**
     * Values of any shape. A short file holds few: one of nothing but empty lists takes a hundred times its size of memory.
     *
     * @param bytes of the whole document
     */
    int mostValues(int bytes) {
        return Math.min(values, Limits.VALUES_OF_ANY + bytes / bytesOfValue);
    }

    /** What to do about a document that holds more. */
    String remedy() {
        return remedy;
    }
}
