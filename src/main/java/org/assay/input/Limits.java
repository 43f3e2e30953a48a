package org.assay.input;

/** What a file may hold at most. They keep a hostile file from exhausting time or memory. */
final class Limits {
    static final int MEGABYTE = 1024 * 1024;
    static final int FILE_BYTES = 10 * MEGABYTE;
    /** A table is read row by row, so that a large one costs little more than its text. */
    static final int TABLE_BYTES = 64 * MEGABYTE;
    /** What the parts of a workbook may unpack to, all together. */
    static final long WORKBOOK_BYTES = 256L * MEGABYTE;

    /** Of a part of a workbook, from one of its elements to the next. */
    static final int WORKBOOK_ELEMENT_BYTES = MEGABYTE;
    /** Characters of a cell, as many as spreadsheet programs take. */
    static final int CELL = 32_767;

    static final int TABLE_ROWS = 1_000_000;
    static final int TABLE_COLUMNS = 1000;
    /** Cells of all rows of a workbook up to the last of each, those that are empty among them. */
    static final int WORKBOOK_CELLS = 16_000_000;

    static final int NESTING = 50;
    /** Values of any shape in one file: each costs some hundred bytes of memory, however few it has in the file. */
    static final int VALUES = 1_000_000;
    /** A record that the program wrote: it holds every judgement on everybody, so a large round makes a large one. */
    static final int RECORD_BYTES = 512 * MEGABYTE;

    static final int RECORD_VALUES = 16_000_000;
    /** Of one value of a record on average, at least; those that the program writes have twice as many. */
    static final int RECORD_VALUE_BYTES = 16;
    /** Values that a document may hold, however short it is. */
    static final int VALUES_OF_ANY = 10_000;

    /** Characters of a key, and of a value that is a name. */
    static final int NAME = 200;
    /** Characters of any value. */
    static final int PROSE = 4_000;
    /** Characters of a line of YAML: the parser's time grows with the square of an unbroken run of them. */
    static final int YAML_LINE = 100_000;

    private Limits() {}
}
