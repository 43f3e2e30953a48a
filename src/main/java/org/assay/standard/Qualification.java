package org.assay.standard;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * A qualification that is made up of units of a suite.
 *
 * @param version of its rules of combination
 * @param credits how many credits it needs in all; 0 where it counts none
 * @param routes the ways to it, of which one is enough; a qualification that names none has one of all its groups
 * @param barred pairs of units of which only one counts
 * @param allows how a unit may be held without being assessed here
 * @param grades from the highest to the lowest
 */
public record Qualification(
        String id,
        String title,
        String body,
        String version,
        Status status,
        int credits,
        List<Group> groups,
        List<Route> routes,
        List<List<String>> barred,
        Set<Recognition> allows,
        List<Grade> grades) {

    /**
     * Units that it lists together.
     *
     * @param choose how many of them are needed
     * @param credits how many of their credits are needed; 0 where none are
     */
    public record Group(String id, String title, int choose, int credits, List<Credited> units) {
        public Group {
            units = List.copyOf(units);
        }
    }

    /** A unit, and what it counts for. */
    public record Credited(String unit, int credits) {}

    /** Groups that lead to it together. */
    public record Route(String id, String title, List<String> groups) {
        public Route {
            groups = List.copyOf(groups);
        }
    }

    /** How somebody may hold a unit without being assessed in it here. */
    public enum Recognition {
        EXEMPTION,
        CREDIT_TRANSFER;

        /** As files write it: {@code credit-transfer}. */
        public String id() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /**
     * A grade, and what it asks for beyond the qualification itself.
     *
     * @param exceptional units in which the candidate has to be exceptional
     * @param exceptionalUnits in how many of the units that count
     */
    public record Grade(String id, String title, List<String> exceptional, int exceptionalUnits) {
        public Grade {
            exceptional = List.copyOf(exceptional);
        }
    }

    public Qualification {
        groups = List.copyOf(groups);
        routes = List.copyOf(routes);
        barred = barred.stream().map(List::copyOf).toList();
        allows = Set.copyOf(allows);
        grades = List.copyOf(grades);
    }
}
