package org.assay.input;

import java.util.List;

/** One row of a table: the text of its cells, each with its place. Empty cells at its end do not count. */
public final class Row {
    private final Source start;
    private final List<String> cells;

    /** @param start where its first cell is */
    Row(Source start, List<String> cells) {
        this.start = start;
        this.cells = List.copyOf(cells.subList(0, filled(cells)));
    }

    private static int filled(List<String> cells) {
        int end = cells.size();
        while (end > 0 && cells.get(end - 1).isEmpty()) {
            end--;
        }
        return end;
    }

    public int size() {
        return cells.size();
    }

    /** The text of a cell, from 0; empty beyond the last. */
    public String get(int index) {
        return index >= 0 && index < cells.size() ? cells.get(index) : "";
    }

    /** The text of a cell that holds a name; one that is too long is a problem. */
    public String name(int index, Problems problems) {
        String name = get(index);
        if (Characters.count(name) > Limits.NAME) {
            problems.add(at(index), "the name has more than " + Limits.NAME + " characters", "shorten it");
        }
        return name;
    }

    /** Where a cell is, from 0. */
    public Source at(int index) {
        return start.inColumn(index + 1);
    }

    public boolean isBlank() {
        return cells.isEmpty();
    }
}
