package org.assay.standard;

import java.util.List;

/**
 * A role profile: the units that describe what a role asks of the person in it.
 *
 * @param units codes, in the order of the profile
 */
public record Role(String id, String title, Responsibility responsibility, List<String> units, String note) {

    /** How far the person answers for the work that the units describe. */
    public enum Responsibility {
        CONTRIBUTES,
        FULL
    }

    public Role {
        units = List.copyOf(units);
    }
}
