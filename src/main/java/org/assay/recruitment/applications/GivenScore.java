package org.assay.recruitment.applications;

/**
 * A score as it was given.
 *
 * @param method as files write it
 * @param by id of a panel member, or {@code agreed}
 * @param comment empty where there is none
 */
public record GivenScore(String criterion, String method, String by, int value, String comment) {
    /** The same with another value. */
    GivenScore as(int value) {
        return new GivenScore(criterion, method, by, value, comment);
    }

    boolean isOf(GivenScore other) {
        return criterion.equals(other.criterion) && method.equals(other.method) && by.equals(other.by);
    }
}
