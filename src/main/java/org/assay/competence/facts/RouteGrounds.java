package org.assay.competence.facts;

import java.util.List;

/**
 * What became of the groups of one way to a qualification, gathered once for the rules that decide on it.
 *
 * @param groups those of the route, each settled
 */
public record RouteGrounds(Award award, AwardRoute route, List<GroupSettled> groups) {
    public RouteGrounds {
        groups = List.copyOf(groups);
    }

    /** Id of the qualification. */
    public String awardId() {
        return award.id();
    }

    /** How many of its groups lack something. */
    public int lacking() {
        return (int) groups.stream().filter(group -> !group.reached()).count();
    }

    /** The units that count on it. */
    public List<Credited> counting() {
        return groups.stream().flatMap(group -> group.counting().stream()).toList();
    }

    /** Their credits. */
    public int credits() {
        return Credited.sum(counting());
    }

    /** Whether each of its groups has what it asks for, and the credits suffice. */
    public boolean complete() {
        return groups.size() == route.groups().size() && lacking() == 0 && credits() >= award.credits();
    }
}
