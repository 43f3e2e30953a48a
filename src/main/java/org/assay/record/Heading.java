package org.assay.record;

/**
 * Something that decisions are counted under.
 *
 * @param kind what it is: {@code assessor}, {@code unit}
 * @param name what tells it from others of its kind
 */
public record Heading(String kind, String name) {
    /** A person, whose id another person may have elsewhere. */
    public static Heading of(String kind, String id, String name) {
        return new Heading(kind, name.isEmpty() || name.equals(id) ? id : id + ": " + name);
    }
}
