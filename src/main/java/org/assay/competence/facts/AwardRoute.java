package org.assay.competence.facts;

import java.util.List;

/**
 * A way to a qualification.
 *
 * @param title empty where it is the only one
 * @param groups ids of the groups that lead to it together
 */
public record AwardRoute(String award, String route, String title, List<String> groups) {
    public AwardRoute {
        groups = List.copyOf(groups);
    }

    /** Whether a group is part of it. */
    public boolean takes(String group) {
        return groups.contains(group);
    }
}
