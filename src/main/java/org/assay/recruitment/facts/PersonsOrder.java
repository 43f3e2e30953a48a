package org.assay.recruitment.facts;

import org.assay.rules.Ground;

/**
 * A person's order among applicants of equal merit: this applicant comes after so many of them.
 *
 * @param group all applicants that the order names, ids in order with a space between
 * @param after how many of them come before this one
 */
public record PersonsOrder(String applicantId, String group, int after, String by, Ground.Item entry) {
    /** Names the entry of a vacancy that holds such an order. */
    public static final String ENTRY = "orderAmongEquals";
}
