package org.assay.competence.facts;

import java.util.List;

/**
 * A group of units of a qualification.
 *
 * @param choose how many of its units are needed
 * @param credits how many of their credits are needed; 0 where none are
 * @param units codes, in the order of the qualification
 */
public record AwardGroup(String award, String group, String title, int choose, int credits, List<String> units) {
    public AwardGroup {
        units = List.copyOf(units);
    }

    /** {@code lending-certificate/M}. */
    public String key() {
        return award + "/" + group;
    }

    /** Whether these units, which count in it, are as many as it asks for. */
    public boolean reachedBy(List<Credited> counting) {
        return counting.size() >= choose && Credited.sum(counting) >= credits;
    }

    /** For sentences: {@code all of DL1 and DL3}, {@code one of DL2, DL4 and DL5}. */
    String asks() {
        String of = Phrases.all(units);
        String number = choose == units.size() ? "all of " + of : choose + " of " + of;
        String worth = credits + " credits by " + of;
        return credits == 0 ? number : choose == 0 ? worth : number + ", and " + worth;
    }
}
