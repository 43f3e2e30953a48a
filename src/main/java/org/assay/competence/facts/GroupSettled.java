package org.assay.competence.facts;

import java.util.List;
import org.assay.rules.Conclusion;
import org.assay.rules.Finding;

/**
 * Whether a group of a qualification has the units that it asks for.
 *
 * @param counting those of its units that count
 */
public record GroupSettled(AwardGroup group, List<Credited> counting, boolean reached, Finding finding)
        implements Conclusion {
    public GroupSettled {
        counting = List.copyOf(counting);
    }

    public String award() {
        return group.award();
    }

    public String groupId() {
        return group.group();
    }
}
