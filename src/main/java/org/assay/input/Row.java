package org.assay.input;

import java.util.List;
import java.util.function.IntFunction;

/** One row of a table: the text of its cells, each with its place. Space around a text does not count. */
public final class Row {
    private final int number;
    private final List<String> cells;
    private final IntFunction<Source> place;

    /**
     * @param number from 1, as the file counts
     * @param place of a cell, which counts from 1
     */
    Row(int number, List<String> cells, IntFunction<Source> place) {
        this.number = number;
        this.cells = List.copyOf(cells);
        this.place = place;
    }

    public int number() {
        return number;
    }

    public int size() {
        return cells.size();
    }

    /** The text of a cell, from 0; empty beyond the last. */
    public String get(int index) {
        return index >= 0 && index < cells.size() ? cells.get(index) : "";
    }

    /** Where a cell is, from 0. */
    public Source at(int index) {
        return place.apply(index + 1);
    }

    public boolean isBlank() {
        return cells.stream().allMatch(String::isEmpty);
    }
}
