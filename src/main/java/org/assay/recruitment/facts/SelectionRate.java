package org.assay.recruitment.facts;

/**
 * How often a group was selected, beside the group of its characteristic that was selected most often.
 *
 * @param group characteristic and group: {@code sex: female}
 * @param decided how many of its applicants are decided on, at least 1
 * @param highestDecided the same of the group selected most often, which may be this one
 */
public record SelectionRate(String group, int decided, int selected, int highestDecided, int highestSelected) {

    /** Whether its rate is less than so many per cent of the highest; never where nobody was selected. */
    public boolean isBelow(int percent) {
        return 100L * selected * highestDecided < (long) percent * highestSelected * decided;
    }
}
